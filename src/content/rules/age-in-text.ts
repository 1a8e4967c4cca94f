import type { Rule } from './rule.ts';

/** A year from 1990 on; the number of a law (26.364, 959/2025) and a span are no years by themselves. */
const YEAR = /(?<![\d./-])(?:19[9]\d|20\d\d)(?![\d/])/;

/** Notes and gaps leave ages to the site, which counts them from the dates of the sources. */
export const ageInText: Rule = {
  id: 'age-in-text',
  severity: 'advice',
  why: 'The site says how old a source is, from its date. The same in a text is forgotten when a newer source comes.',
  guide: 'sources',
  *check(file) {
    for (const { path, value: text } of file.texts) {
      if (!path.some((step) => step === 'notes' || step === 'gaps')) continue;
      const year = Object.values(text).map((words) => (typeof words === 'string' ? YEAR.exec(words)?.[0] : undefined)).find((found) => found !== undefined);
      if (year) yield { path, at: 'key', value: year, message: `this text speaks of ${year}. If that is the age of a source, leave it out: the date of the source says it. If it is when something happened, nothing needs to be done` };
    }
  },
};
