import { isMap } from 'yaml';
import type { BrokenCase } from '../broken-case.ts';
import { TRANSLATED_WAYS } from '../fields.ts';
import type { Spot } from '../spots.ts';
import { addedCase, inTurn, itemCase, keyCase, missingCase, valueCase } from './make.ts';
import { LOCALES } from '../../../../src/model/locales.ts';

/** A text that does not say that it waits for a translation: it must be whole. */
const isWhole = ({ parent }: Spot): boolean => isMap(parent?.node) && !parent.node.has('pending');

/** A language of each text in turn: the four are checked alike. */
const languageOf = (index: number): string => LOCALES[index % LOCALES.length] ?? 'en';

const MISSING: readonly BrokenCase[] = TRANSLATED_WAYS.flatMap((way, index) => inTurn(LOCALES, index, 2).map((locale) => missingCase(`${way}.${locale}`, 'text-languages', { where: isWhole })));

const WRONG_CODE: readonly BrokenCase[] = TRANSLATED_WAYS.flatMap((way, index) =>
  inTurn([languageOf(index).toUpperCase(), `${languageOf(index)}-BR`, 'sp'], index, 2).map((code) => keyCase(`${way}.${languageOf(index)}`, `as ${code}`, code, 'text-language', { also: ['text-languages', 'official-name'], where: isWhole })),
);

const NOT_OFFICIAL: readonly BrokenCase[] = TRANSLATED_WAYS.map((way) => addedCase(way, 'a language that no country of the Americas has', 'ja: 言葉', 'text-language'));

const CODES: readonly BrokenCase[] = [
  ...['spanish', 'ES', 'es-AR', 'e', ''].map((code) => itemCase('languages', `the code ${JSON.stringify(code)}`, JSON.stringify(code), 'language-code')),
  ...['Spanish', 'es_AR'].flatMap((code) => ['agencies.*.languages', 'agencies.*.contacts.*.languages'].map((way) => itemCase(way, `the code ${code}`, code, 'language-code'))),
  valueCase('sources.*.lang', 'the code english', 'english', 'language-code'),
  valueCase('sources.*.lang', 'two codes', '"es, en"', 'language-code'),
  ...['Argentina', 'ar', 'ARG', '"A R"', 'Ar'].map((code) => valueCase('country', `the code ${code}`, code, 'country-code')),
  valueCase('country', 'another country', ({ node }) => (String(node) === 'BO' ? 'PE' : 'BO'), 'country-file-name', { also: ['phone-e164', 'domestic-number'] }),
  valueCase('country', 'a country of another region', 'DE', 'country-file-name', { also: ['state-unexpected'] }),
  itemCase('agencies.*.contacts.*.callableFrom', 'a country by its name', 'Bolivia', 'country-code'),
  itemCase('agencies.*.contacts.*.callableFrom', 'a country in small letters', 'bo', 'country-code'),
  ...['-03:00', 'GMT-3', 'America', 'America/Nowhere', 'Lima', '../etc/passwd'].map((zone) => itemCase('timezones', `the zone ${zone}`, JSON.stringify(zone), 'timezone')),
  valueCase('agencies.*.summary.pending', 'two languages as one text', '"pt, fr"', 'wrong-type'),
  ...TRANSLATED_WAYS.filter((way) => /notes|gaps|summary|why/.test(way)).map((way, index) =>
    index % 2 === 0 ? itemCase(`${way}.pending`, 'a language that the site has not', 'de', 'not-in-list') : valueCase(`${way}.pending`, 'all languages', '[en, es, pt, fr]', 'out-of-range'),
  ),
];

export const LANGUAGE_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'a text that lacks a language': MISSING,
  'a language with a wrong code': [...WRONG_CODE, ...NOT_OFFICIAL],
  'a code of a language, a country or a zone': CODES,
};
