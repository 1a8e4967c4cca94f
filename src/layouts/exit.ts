/**
 * Where "Leave this page" leads. The front door of Wikipedia: known in every country, in many languages, free of advertisements, quick on an
 * old phone, and the same for everyone, so that it shows nothing about who opens it.
 */
const NEUTRAL_SITE = 'https://www.wikipedia.org/';

/**
 * The address to which "Leave this page" leads: that of another site, in EXIT_URL, or a neutral one where nothing is set.
 * @throws where EXIT_URL is not a web address that begins with https://
 */
export function exitAddress(chosen: string | undefined): string {
  if (!chosen) return NEUTRAL_SITE;
  const url = URL.parse(chosen);
  if (url?.protocol !== 'https:') throw new Error(`EXIT_URL is "${chosen}": write a whole address, such as ${NEUTRAL_SITE}`);
  return url.href;
}

/** The address to which "Leave this page" leads in this build. */
export const EXIT_ADDRESS = exitAddress(process.env.EXIT_URL);
