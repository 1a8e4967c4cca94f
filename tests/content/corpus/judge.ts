import { readFileSync } from 'node:fs';
import { checkCountry, contextOf, openCountry } from '../../../src/content/country-text.ts';
import { readExceptions } from '../../../src/content/exceptions.ts';
import { hasErrors, type Problem } from '../../../src/content/problem.ts';
import { RULES } from '../../../src/content/rules/index.ts';
import type { Country } from '../../../src/model/country.ts';
import { REAL_FILES } from './real-files.ts';

const { exceptions } = readExceptions('content/exceptions.yaml', readFileSync('content/exceptions.yaml', 'utf8'), RULES);

/** A day after every date of the content, on which the check is told that it runs. */
export const TODAY = '2199-06-15';

const opened = REAL_FILES.map(({ file, text }) => openCountry(file, text));
const states = opened.flatMap(({ value }) => value?.country ?? []);

/** The country of a real file as it stands. */
export function realCountry(file: string): Country | undefined {
  return opened.find((open) => open.file === file)?.value;
}

/** What the reader makes of a text in the place of one of the real files, all others being as they are, with the real exceptions. */
export function judge(file: string, text: string): { readonly country: Country | undefined; readonly problems: readonly Problem[] } {
  const open = openCountry(file, text);
  const shared = contextOf([...opened.filter((other) => other.file !== file), open], { states, today: TODAY });
  const problems = checkCountry(open, shared, exceptions);
  return { country: hasErrors(problems) ? undefined : open.value, problems };
}
