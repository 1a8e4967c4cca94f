/** What no URI may hold (RFC 3986, 2) and the addresses of the content, which people paste from a browser, sometimes do. */
const NOT_IN_A_URI = /[^\u0021-\u007e]|["<>\\^`{|}]/gu;

/** An address of the web as HSDS wants it: a URI, without accents and spaces. */
export function uriOf(address: string): string {
  return new URL(address).href.replace(NOT_IN_A_URI, (sign) => encodeURIComponent(sign));
}
