import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** The file is called as its country is, in small letters. */
export const countryFileName: Rule = {
  id: 'country-file-name',
  severity: 'error',
  why: 'The file name is found by the code, and one country has one file.',
  guide: 'fields',
  *check(file) {
    if (!file.country) return;
    const { path, value: country } = file.country;
    if (file.name === country.toLowerCase()) return;
    yield { path, message: `the file is called ${shown(`${file.name}.yaml`)}, but says that it is about ${country}. Rename the file to ${country.toLowerCase()}.yaml, or correct the country` };
  },
};
