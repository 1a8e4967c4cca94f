import { monthsBefore, newestStatement } from '../../model/dates.ts';
import type { CountryFile } from '../country-file.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** The newest date on which anybody stated a line, and the age of that date in months; the age is undefined where nothing is dated. */
interface LineAge {
  readonly path: Finding['path'];
  readonly value: string;
  readonly newest?: string;
  readonly months?: number;
}

/** Every line for the public, with the age of the newest source, second reading or confirmation of its value. */
function lineAges(file: CountryFile, asOf: string): LineAge[] {
  const dates = new Map(file.sources.map(({ path, value }) => [String(path[1]), value.published]));
  return file.contacts
    // A source that the schema refuses may be the newest: such a line is not judged.
    .filter(({ value }) => value.purpose === 'hotline' && value.sources.every((id) => dates.has(id)))
    .map(({ path, value: contact }) => {
      const newest = newestStatement(contact, (id) => dates.get(id));
      return { path: [...path, 'value'], value: contact.value, newest, months: newest === undefined ? undefined : monthsBefore(newest, asOf) };
    });
}

function* agedMoreThan(least: number, most: number, remedy: string, file: CountryFile, { asOf }: RuleContext): Generator<Finding> {
  for (const { path, value, newest, months = Infinity } of lineAges(file, asOf)) {
    if (months <= least || months > most) continue;
    const age = newest === undefined ? 'no source of this line is dated' : `the newest source of this line is of ${newest}`;
    yield { path, value, message: `${age}. ${remedy}` };
  }
}

/** Lines for the public whose newest source is getting old. */
export const hotlineAge24: Rule = {
  id: 'hotline-24-months',
  severity: 'advice',
  why: 'Lines close and change hands. After two years somebody should look whether the number still stands on the authority’s page.',
  guide: 'review',
  check: (file, context) => agedMoreThan(24, 36, 'Look whether a newer page gives the same number', file, context),
};

/** Lines for the public whose newest source is old, or of no known date. */
export const hotlineAge36: Rule = {
  id: 'hotline-36-months',
  severity: 'advice',
  why: 'After three years nobody can say that a line still answers: the page says "old source", and the authority should be asked.',
  guide: 'review',
  check: (file, context) => agedMoreThan(36, Infinity, 'Ask the authority: `npm run letter` writes the request', file, context),
};
