import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { blockText } from '../../content/edit/render.ts';
import { openText } from '../../content/open-file.ts';
import { listProblems } from '../../content/report.ts';
import { likelyMeant } from '../../content/words.ts';
import { fileIdSchema } from '../../model/instrument.ts';
import { LOCALES } from '../../model/locales.ts';
import { termSchema } from '../../model/term.ts';
import { answersTo, listOf, type Answered, type Question } from '../ask.ts';
import { Impossible, Refusal, type Given } from '../command.ts';
import { writeEdits } from '../country-edit.ts';
import { sourceOf, textOf, withoutEmpty } from './entries.ts';
import { inAllLanguages, SOURCE_QUESTIONS } from './questions.ts';

/** A term of the glossary; its definition and its false friends in one language at least, the others are then marked pending. */
export const TERM_QUESTIONS: readonly Question[] = [
  { flag: 'id', ask: 'Id: small letters, digits, hyphens; it stands in the address of its page for ever', check: (answer) => fileIdSchema.safeParse(answer).error?.issues[0]?.message },
  ...inAllLanguages('term', 'The term'),
  ...inAllLanguages('definition', 'What it means', true),
  ...inAllLanguages('false-friends', 'What it may be taken for', true),
  { flag: 'related', ask: 'Ids of terms to read beside it, such as victim,exploitation' },
];

function termOf(answers: Answered): Record<string, unknown> {
  const [definition, falseFriends] = [textOf(answers, 'definition', true), textOf(answers, 'false-friends', true)];
  if (!definition || !falseFriends) throw new Refusal('Say in one language at least what the term means (--definition-es "…") and what it may be taken for (--false-friends-es "…")');
  return withoutEmpty({
    id: answers.id,
    term: textOf(answers, 'term', false),
    variants: Object.fromEntries(LOCALES.map((locale) => [locale, []])),
    definition,
    falseFriends,
    related: listOf(answers.related),
    sources: { s1: sourceOf(answers) },
  });
}

/** Writes a new file of content/glossary. @throws Refusal, Impossible */
export async function newTerm(given: Given, content: string): Promise<void> {
  const folder = join(content, 'glossary');
  const answers = await answersTo([...TERM_QUESTIONS, ...SOURCE_QUESTIONS], given);
  const file = join(folder, `${answers.id ?? ''}.yaml`);
  if (await access(file).then(() => true, () => false)) throw new Impossible(`${file} is there already.`);
  const ids = (await readdir(folder).catch(() => [])).map((name) => name.replace(/\.yaml$/, ''));
  const unknown = listOf(answers.related).find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const meant = likelyMeant(unknown, ids);
    throw new Refusal(`--related: there is no term "${unknown}"${meant ? `. Did you mean ${meant}?` : ''}`);
  }
  const after = `# yaml-language-server: $schema=../schema/term.json\n${blockText(termOf(answers), 0)}\n`;
  const { value, problems } = openText(file, after, termSchema);
  if (!value) throw new Impossible(`${listProblems(problems, new Map([[file, after]]))}\n\nNothing was written.`);
  await writeEdits([{ file, before: undefined, after }]);
  console.log(`\nIts page will be /glossary/${answers.id ?? ''}/.`);
}
