import ICAL from 'ical.js';
import { parse } from 'vcard4';

/** A card as a parser understood it. */
export interface ParsedCard {
  readonly name: string;
  readonly organisation: string;
  readonly note: string;
  readonly numbers: readonly string[];
  readonly mailboxes: readonly string[];
  readonly addresses: readonly string[];
  readonly labels: readonly string[];
}

type JCard = readonly [string, readonly (readonly [name: string, parameters: object, type: string, ...values: unknown[]])[]];

// ical.js leaves the "\;" of a 3.0 text as it is, and values of properties that it does not know.
const withoutSemicolons = (text: string): string => text.replace(/\\([;,])/g, '$1');

/** Read by ical.js, the parser of Mozilla's calendar and of Nextcloud: versions 3.0 and 4.0. */
export function parsedByIcal(file: string): ParsedCard[] {
  const parsed = ICAL.parse(file) as unknown as JCard | readonly JCard[];
  const cards = (parsed[0] === 'vcard' ? [parsed] : parsed) as readonly JCard[];
  return cards.map(([, properties]) => {
    const all = (name: string): string[] => properties.filter(([own]) => own === name).map(([, , , ...values]) => withoutSemicolons(values.flat().join(';')));
    const [name = '', organisation = '', note = ''] = ['fn', 'org', 'note'].map((property) => all(property)[0]);
    return { name, organisation, note, numbers: all('tel'), mailboxes: all('email'), addresses: all('url'), labels: all('x-ablabel') };
  });
}

interface Vcard4Property {
  readonly value: string | readonly string[];
}

// vcard4 takes a text that begins with a word and a colon for an address of the web, and leaves what is escaped in it.
const unescaped = (text: string): string => (URL.canParse(text) ? text.replace(/\\(n|[\\,;])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)) : text);

/** Read by vcard4, which refuses whatever RFC 6350 does not allow: version 4.0 alone. */
export function parsedByVcard4(file: string): ParsedCard[] {
  const parsed: unknown = parse(file);
  const cards = (Array.isArray(parsed) ? parsed : [parsed]) as { getProperty(name: string): readonly Vcard4Property[] }[];
  return cards.map((card) => {
    const all = (name: string): string[] => (card.getProperty(name) ?? []).map(({ value }) => unescaped([value].flat().join(';')));
    const [name = '', organisation = '', note = ''] = ['FN', 'ORG', 'NOTE'].map((property) => all(property)[0]);
    return { name, organisation, note, numbers: all('TEL'), mailboxes: all('EMAIL'), addresses: all('URL'), labels: all('X-ABLABEL') };
  });
}
