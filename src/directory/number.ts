import { digitsOf } from './dialling-digits.ts';

/** Letters, spaces and punctuation do not tell two numbers apart; * and # do. */
const NUMBER_LIKE = /^[+*#\d][\d*#\s().-]*$/;

/**
 * What makes two contact values the same: the digits (with * and #) of a number, without the + of its international form;
 * a mailbox or address of the web in small letters.
 */
export function sameValueKey(value: string): string {
  return NUMBER_LIKE.test(value) ? digitsOf(value) : value.toLowerCase();
}
