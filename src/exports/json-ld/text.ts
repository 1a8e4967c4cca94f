import type { Node } from './node.ts';

/** Signs that could end the script, begin a comment, or that older JavaScript does not allow in a string: JSON may write each as its number. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`: whatever words it holds, nothing in it is markup.
 * (The browser reads a script up to `</script`, and a `<!--` in it changes where it ends: HTML Standard, "Restrictions for contents of script elements".)
 */
export function jsonLdText(value: Node): string {
  return JSON.stringify(value).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
