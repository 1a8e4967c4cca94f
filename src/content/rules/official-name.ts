import type { Rule } from './rule.ts';

/** A name stands in an official language of its country: that is the agency's own name. */
export const officialName: Rule = {
  id: 'official-name',
  severity: 'error',
  why: 'People ask for an agency by the name that stands on its door.',
  guide: 'fields',
  *check(file) {
    const official = file.languages.map(({ value }) => value);
    for (const { path, value: agency } of file.agencies) {
      if (official.length === 0 || official.some((language) => typeof agency.name[language] === 'string')) continue;
      yield { path: [...path, 'name'], at: 'key', message: `the name lacks the language of the country. Add the line \`${official[0]}: …\` with the agency’s own name` };
    }
  },
};
