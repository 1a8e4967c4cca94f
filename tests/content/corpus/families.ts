import type { BrokenCase } from './broken-case.ts';
import { ADDRESS_FAMILIES } from './cases/addresses.ts';
import { BYTE_FAMILIES } from './cases/bytes.ts';
import { DATE_FAMILIES } from './cases/dates.ts';
import { DOCUMENT_FAMILIES } from './cases/documents.ts';
import { HOSTILE_FAMILIES } from './cases/hostile.ts';
import { HOUR_CASES } from './cases/hours.ts';
import { ID_FAMILIES } from './cases/ids.ts';
import { KEY_FAMILIES } from './cases/keys.ts';
import { LANGUAGE_FAMILIES } from './cases/languages.ts';
import { LAYOUT_FAMILIES } from './cases/layout.ts';
import { NUMBER_FAMILIES } from './cases/numbers.ts';
import { QUOTE_FAMILIES } from './cases/quotes.ts';
import { REFERENCE_FAMILIES } from './cases/references.ts';
import { TYPE_CASES } from './cases/types.ts';
import { WORD_CASES, WRONG_LIST } from './cases/words.ts';

/** All cases, by what is broken in them. */
export const FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'a value of the wrong kind': TYPE_CASES,
  ...KEY_FAMILIES,
  ...LANGUAGE_FAMILIES,
  ...QUOTE_FAMILIES,
  ...LAYOUT_FAMILIES,
  ...REFERENCE_FAMILIES,
  ...DOCUMENT_FAMILIES,
  ...BYTE_FAMILIES,
  ...ID_FAMILIES,
  'words that are in no list': [...WORD_CASES, ...WRONG_LIST],
  ...NUMBER_FAMILIES,
  ...DATE_FAMILIES,
  'hours that cannot be read': HOUR_CASES,
  ...HOSTILE_FAMILIES,
  ...ADDRESS_FAMILIES,
};
