/** The end of this turn of the browser: fingers and keys that came meanwhile are answered first. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));
