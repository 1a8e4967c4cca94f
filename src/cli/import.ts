import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { applyAnswers, type Answered } from '../content/answers/apply.ts';
import { readAnswers, type Answer } from '../content/answers/read.ts';
import { setField } from '../content/edit/edit.ts';
import { readContent } from '../content/read.ts';
import { letterLocale } from '../exports/letter/questions.ts';
import { textIn } from '../i18n/text.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { addressParts, agencyIn, checkEdit, diffOf, editing, orphanedSources, readCountryFile, writeEdits, type FileEdit } from './country-edit.ts';
import { dayGiven, officeGiven } from './statements.ts';

/** The lines of a sheet. @throws Impossible where the file is no sheet */
async function rowsOf(file: string): Promise<readonly (readonly unknown[])[]> {
  const bytes = await readFile(file).catch(() => {
    throw new Impossible(`There is no file ${file}.`);
  });
  const kind = extname(file).toLowerCase();
  try {
    if (kind === '.xlsx') return await readSheet(bytes, { trim: true });
    if (kind === '.csv') return parseCsv(bytes, { bom: true, relax_column_count: true, delimiter: [',', ';', '\t'] }) as string[][];
  } catch (error) {
    throw new Impossible(`${file} cannot be read as ${kind.slice(1)}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Refusal(`"${file}" is neither .xlsx nor .csv`);
}

/** Answers about one country, in its file. */
async function editOf(content: string, code: string, answers: readonly Answer[], by: string | undefined, on: string): Promise<{ readonly edit: FileEdit; readonly byHand: readonly string[] }> {
  const { file, text, country } = await readCountryFile(content, code);
  let after = text;
  const byHand: string[] = [];
  for (const entry of new Set(answers.map((answer) => answer.entry))) {
    const { agency } = agencyIn(country, addressParts(entry).id);
    const answered: Answered = { by: by ?? textIn(agency.name, letterLocale(country)).words, on, lang: letterLocale(country) };
    const now = after;
    const applied = editing(() => applyAnswers(now, answers.filter((answer) => answer.entry === entry), answered, (changed) => orphanedSources(text, changed)));
    after = applied.text;
    byHand.push(...applied.byHand);
  }
  return { edit: { file, before: text, after }, byHand };
}

/** The ledger with the day of the answer at the last letter about each agency. */
async function ledgerEdit(content: string, entries: ReadonlySet<string>, on: string): Promise<FileEdit | undefined> {
  const file = join(content, 'ledger.yaml');
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined) return undefined;
  const { ledger } = await readContent(content);
  const after = editing(() =>
    [...entries].reduce((text, entry) => {
      const index = ledger.findLastIndex((letter) => letter.entry === entry && !letter.answered && letter.sent <= on);
      return index < 0 ? text : setField(text, [index], 'answered', on);
    }, before),
  );
  return { file, before, after };
}

/** Asks before it writes; without a person at the keyboard nothing is written unless --yes was said. */
async function mayWrite(given: Given): Promise<boolean> {
  if (given.flag('yes')) return true;
  if (!process.stdin.isTTY) return false;
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await line.question('\nWrite this? [y/N] ');
  line.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function importAnswers(given: Given): Promise<number> {
  const [file] = given.words;
  if (file === undefined) throw new Refusal('Say which file, such as answers.xlsx');
  const on = dayGiven('on', given.text('on'), today());
  const by = given.text('by') === undefined ? undefined : officeGiven(given.text('by'));
  const content = given.text('content') ?? 'content';
  const { answers, problems } = readAnswers(await rowsOf(file));
  if (answers.length === 0 && problems.length === 0) throw new Impossible(`No line of ${file} has an answer.`);
  const codes = new Set(answers.map(({ entry }) => entry.slice(0, 2)));
  const found = [];
  for (const code of codes) found.push(await editOf(content, code, answers.filter(({ entry }) => entry.startsWith(`${code}/`)), by, on));
  const ledger = await ledgerEdit(content, new Set(answers.map(({ entry }) => entry)), on);
  const edits = [...found.map(({ edit }) => edit), ...(ledger ? [ledger] : [])].filter(({ before, after }) => before !== after);
  for (const { edit } of found) checkEdit(edit);

  const left = [...problems, ...found.flatMap(({ byHand }) => byHand)];
  console.log(edits.map((edit) => `${edit.file}\n${diffOf(edit)}`).join('\n\n') || 'Nothing has to be changed.');
  if (left.length > 0) console.log(`\nFor a person to do:\n${left.map((line) => `  ${line}`).join('\n')}`);
  if (edits.length === 0) return left.length > 0 ? 1 : 0;
  if (!(await mayWrite(given))) {
    console.log('\nNothing was written. --yes writes it.');
    return 1;
  }
  await writeEdits(edits, { quiet: true });
  console.log(`\nWritten: ${edits.map((edit) => edit.file).join(', ')}`);
  return 0;
}

await runAsCommand({
  usage: `Brings the answers to the yearly letters back as changes of the content, and shows them before it writes.

  npm run import -- answers.xlsx --on 2026-11-20          asks before it writes
  npm run import -- answers.csv --on 2026-11-20 --yes     writes at once
  --by "Ministry of Justice"   the office that answered, where it is another than the agency: a Permanent Mission, say
  --on                         the day of the answer

  right: the value is confirmed by the office.  changed: the new value takes its place, with the answer as its source.  gone: it is taken out.`,
  options: { by: { type: 'string' }, on: { type: 'string' }, yes: { type: 'boolean' }, content: { type: 'string' } },
  run: importAnswers,
});
