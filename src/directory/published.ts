import type { Contact } from '../model/contact.ts';
import { digitsOf, keysOf } from './dialling-digits.ts';

/** What to ask for, or to press, once the number answers. */
export interface ExtensionAndOptions {
  /** Extensions in the order of the source; empty where there is none. */
  readonly extensions: readonly string[];
  /** The option of a voice menu, as a digit. */
  readonly option?: string;
}

const EXTENSION_WORD = String.raw`(?:ext(?:ensi[oó]n(?:es)?|ensions?|s)?|internos?|int|anexos?|ramal|ramais|postes?|tst|toestel)(?!\p{L})`;
const BETWEEN = String.raw`\s*(?:[,/–-]|\b(?:or|o|ou|y|e|et|and)\b)\s*`;
/** "ext. 123", "Ext : 3863", "Extensión Quito 23035 - 23036", "extensiones 7595/7597/7100", "ramal 12 ou 13". */
const EXTENSIONS = new RegExp(String.raw`(?<!\p{L})${EXTENSION_WORD}\s*[.:]?\s*(?:\p{L}+\s+)?(\d{1,8}(?:${BETWEEN}\d{1,8})*)`, 'iu');
const OPTION = /(?<!\p{L})(?:option|opci[oó]n|opç[aã]o)\s*:?\s*(\d+)/iu;

/**
 * Extensions and the menu option of a contact: from its own `extension`, else as the source prints them in `published`, else from its label.
 * Numbers joined by a dash are read as a list, not as a span: so the sources in the content mean them.
 */
export function extensionAndOptions(contact: Pick<Contact, 'extension' | 'published' | 'label'>): ExtensionAndOptions {
  const texts = [contact.published ?? '', contact.label?.en ?? ''];
  const printed = texts.map((text) => EXTENSIONS.exec(text)?.[1]).find((list) => list !== undefined);
  const option = texts.map((text) => OPTION.exec(text)?.[1]).find((digit) => digit !== undefined);
  const extensions = contact.extension !== undefined ? [contact.extension] : (printed?.match(/\d+/g) ?? []);
  return option === undefined ? { extensions } : { extensions, option };
}

/** Digits with single spaces and hyphens between groups, whatever brackets, dots and dashes the source uses. */
function tidy(number: string): string {
  return number
    .replace(/[–—‐‑]/g, '-')
    .replace(/[^\d-]+/g, ' ')
    .replace(/[\s-]*-[\s-]*/g, '-')
    .replace(/^[\s-]+|[\s-]+$/g, '');
}

/** "TIPS (8477)" becomes "8477" where the letters spell those very digits. */
function withoutSpelling(published: string): string {
  return published.replace(/([a-z]{3,})\s*\(([\d\s–-]+)\)/gi, (all: string, word: string, digits: string) =>
    keysOf(word) === digitsOf(digits) ? digits : all,
  );
}

/**
 * Every number that a source prints, with its own grouping: "PBX: (502) 2424-1717" holds "502 2424-1717".
 * Words with letters, and the signs / , : ; end a number, so that extensions and second numbers stand apart.
 */
export function numbersIn(published: string): string[] {
  return withoutSpelling(published)
    .split(/[\p{L}\d]*\p{L}[\p{L}\d]*|[/,:;]/u)
    .map(tidy)
    .filter((number) => number !== '');
}

/**
 * The word that a source prints for the end of a number, or for all of it, as letters of the keypad: "4CTU" for 8004288.
 * Undefined where the letters spell other digits ("0800-MUJER" is not 08006853737): they would lead nowhere.
 */
export function keypadWordIn(published: string, digits: string): string | undefined {
  return published
    .split(/[\s()]+/)
    .filter((word) => /[a-z]/i.test(word))
    .map((word) => word.replace(/[–—]/g, '-'))
    .find((word) => {
      const keys = keysOf(word) ?? '';
      return keys === digits || (keys.length >= 4 && digits.endsWith(keys));
    });
}
