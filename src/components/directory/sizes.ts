/**
 * The page of the directory lists every agency as long as there are at most so many. 435 of them are 28 kB on their way, a thousand
 * would be about 65 kB: two seconds and more on the connection of an old phone. Beyond it, the page lists countries, and the agencies
 * stand on the pages of countries, types, roles and languages.
 */
export const MOST_LISTED = 1000;

/** A list of one type, role or language has at most so many agencies on one page: about 30 kB on their way. The longest has 273 today. */
export const MOST_ON_PAGE = 500;

/** Beyond MOST_LISTED, script shows so many agencies and offers to show as many more: a screen holds a dozen. */
export const ROWS_AT_ONCE = 100;

/**
 * How many agencies the page of the directory lists at most.
 * @param chosen a whole number, from LISTED_AGENCIES; empty where nothing is set
 * @throws where it is no such number
 */
export function mostListed(chosen: string | undefined): number {
  if (!chosen) return MOST_LISTED;
  if (!/^[1-9]\d*$/.test(chosen)) throw new Error(`LISTED_AGENCIES is "${chosen}": write a whole number, such as ${MOST_LISTED}`);
  return Number(chosen);
}

/** True where the page of the directory lists countries instead of agencies. */
export function isFar(agencies: number, most = MOST_LISTED): boolean {
  return agencies > most;
}
