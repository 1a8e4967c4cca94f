import { isLocale } from '../../model/locales.ts';
import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** Treaties, terms and resources belong to no country: their texts stand in the four languages and no others. */
export const recordLanguage: Rule = {
  id: 'record-language',
  severity: 'error',
  why: 'A language code that was mistyped would hide a text.',
  guide: 'language',
  *check(file) {
    for (const { path, value: text } of file.texts) {
      for (const key of Object.keys(text)) {
        if (!isLocale(key) && key !== 'pending') yield { path: [...path, key], at: 'key', value: key, message: `${shown(key)} is not a language of a text: en, es, pt, fr` };
      }
    }
  },
};
