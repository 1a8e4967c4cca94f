import type { BrokenCase } from '../broken-case.ts';
import { TEXT_WAYS } from '../fields.ts';
import { inTurn, valueCase } from './make.ts';

/** Marks of HTML and Markdown, and addresses that run a script. */
const MARKUP: readonly string[] = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<b>Call</b> now', 'closed </p> here', '<!-- a comment -->', '<!doctype html>', '<a href="https://example.org">page</a>', '<br/>',
  'Call <STRONG>145', '&lt;b&gt;', '&#60;b', '&#x3c;b', 'no&nbsp;break', '&amp;', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'see vbscript:x', 'data:text/html,x', 'data:image/svg+xml;base64,PHN2Zz4=',
  '[page](https://example.org)', '![picture](https://example.org/x.png)', '[page](javascript:alert(1))', '[page]( https://example.org )', '[page](https://example.org "title")', '<https://example.org>',
];

/** Characters that nobody sees: marks of direction, joiners, marks of order of bytes. */
const INVISIBLE: readonly string[] = ['\u202e', '\u202a', '\u202c', '\u2066', '\u2069', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\ufeff', '\u00ad', '\u2060', '\u180e', '\ufff9', '\u{e0041}'];

const codeOf = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Fields with rules of their own beside those of a text. */
const ALSO = { also: ['hours', 'timezone'] };
/** What was said of a value is compared with it and never shown where it differs: markup has no place to work there. Numbers and addresses have rules of their own. */
const PROSE: readonly string[] = TEXT_WAYS.filter((way) => !way.endsWith('.value'));
const ALL: readonly string[] = TEXT_WAYS.filter((way) => way !== 'agencies.*.contacts.*.value');

const forFields = <T>(ways: readonly string[], words: readonly T[], every: number, of: (way: string, word: T) => BrokenCase): BrokenCase[] => ways.flatMap((way, field) => inTurn(words, field, every).map((word) => of(way, word)));

export const HOSTILE_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'marks of HTML and Markdown': forFields(PROSE, MARKUP, 13, (way, words) => valueCase(way, words, JSON.stringify(words), 'markup', ALSO)),
  'characters that nobody sees': forFields(ALL, INVISIBLE, 9, (way, letter) => valueCase(way, codeOf(letter), JSON.stringify(`Office${letter} of Justice`), 'invisible-character', ALSO)),
  'characters that nobody sees, as an escape': forFields(ALL, ['\\u202e', '\\u200b', '\\ufeff', '\\u2066', '\\u00ad', '\\U000e0041'], 9, (way, escape) => valueCase(way, `the escape ${escape}`, `"Office${escape} of Justice"`, 'invisible-character', ALSO)),
};
