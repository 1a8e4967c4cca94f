/** The keys that are pressed to dial a number, however it is written: digits, * and #, without +, spaces or punctuation. */
export function digitsOf(number: string): string {
  return number.replace(/[^\d*#]/g, '');
}

/**
 * True when two ways of writing a number press the same keys, such as "800-4288" and "8004288".
 * A number with and one without its country code are not the same: nothing is guessed.
 */
export function sameNumber(a: string, b: string): boolean {
  const digits = digitsOf(a);
  return digits !== '' && digits === digitsOf(b);
}

const KEYPAD = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/**
 * The keys that spell a word on a telephone keypad (ITU-T E.161): "4CTU" is 4288. Digits stand for themselves, hyphens and dashes for nothing.
 * Undefined where another sign, such as an accented letter, has no key.
 */
export function keysOf(word: string): string | undefined {
  let keys = '';
  for (const sign of word.toLowerCase()) {
    if (/[-–—]/.test(sign)) continue;
    const key = /\d/.test(sign) ? Number(sign) : KEYPAD.findIndex((letters) => letters.includes(sign));
    if (key < 0) return undefined;
    keys += String(key);
  }
  return keys;
}
