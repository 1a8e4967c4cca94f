/** How a program behaves towards the hosts of others. */
export interface Manners {
  /** Requests under way at the same time, to all hosts together. */
  readonly atOnce: number;
  /** Milliseconds between the end of a request and the next one to the same host. */
  readonly pause: number;
}

/** Runs some work when it is a host's turn. */
export type Turn = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/**
 * Lets work through in such a way that a host never has two requests at a time and always its pause, and that not too many hosts are asked
 * at once. A turn is for one request and waits for no other turn while it lasts, so that hosts that send to each other cannot lock each other up.
 */
export function politely({ atOnce, pause }: Manners): Turn {
  const lastOf = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = atOnce;

  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return async (host, work) => {
    const before = lastOf.get(host);
    const { promise, resolve } = Promise.withResolvers<void>();
    lastOf.set(host, promise);
    await before;
    await enter();
    try {
      return await work();
    } finally {
      leave();
      setTimeout(resolve, pause);
    }
  };
}
