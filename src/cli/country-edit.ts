import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { parse } from 'yaml';
import { readCountryText } from '../content/country-text.ts';
import { EditProblem } from '../content/edit/edit.ts';
import type { Problem } from '../content/problem.ts';
import { listProblems } from '../content/report.ts';
import { likelyMeant } from '../content/words.ts';
import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import { Impossible, Refusal } from './command.ts';
import { writeWhole } from './write-file.ts';

/** A file with the text that it has and the one that it shall have. */
export interface FileEdit {
  readonly file: string;
  /** Undefined for a file that is new. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Where a country's file stands. */
export function countryFilePath(content: string, code: string): string {
  return join(content, 'countries', `${code.toLowerCase()}.yaml`);
}

/** An agency's address, such as ar/protex, in its parts. @throws Refusal */
export function addressParts(address: string | undefined): { readonly code: string; readonly id: string } {
  const [, code, id] = /^([a-z]{2})\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(address ?? '') ?? [];
  if (code === undefined || id === undefined) throw new Refusal(address === undefined ? 'Say which agency, such as ar/protex' : `"${address}" is not the address of an agency. Write country and id, such as ar/protex`);
  return { code, id };
}

/** A country's text and its data. @throws Impossible where there is no such file, or where it cannot be read */
export async function readCountryFile(content: string, code: string): Promise<{ readonly file: string; readonly text: string; readonly country: Country }> {
  const file = countryFilePath(content, code);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Impossible(`There is no file ${file}. npm run new -- country makes one`);
  });
  const { country, problems } = readCountryText(file, text);
  if (!country) throw new Impossible(`${listProblems(errorsOf(problems), new Map([[file, text]]))}\n\nPut this right first: a file with errors is not changed by a command.`);
  return { file, text, country };
}

/** An agency of a country, and where it stands in the list. @throws Impossible, with the id that was probably meant */
export function agencyIn(country: Country, id: string): { readonly agency: Agency; readonly index: number } {
  const index = country.agencies.findIndex((agency) => agency.id === id);
  const agency = country.agencies[index];
  if (agency) return { agency, index };
  const code = country.country.toLowerCase();
  const ended = country.tombstones?.find((tombstone) => tombstone.id === id);
  const meant = likelyMeant(id, country.agencies.map((known) => known.id));
  throw new Impossible(`There is no agency ${code}/${id}${ended ? `: it ended (${ended.reason}${ended.to ? `, see ${ended.to}` : ''})` : ''}.${meant ? ` Did you mean ${code}/${meant}?` : ''}`);
}

const errorsOf = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity === 'error');

/** What a command does to a text; what it cannot do safely is said in plain words. @throws Impossible */
export function editing<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (error instanceof EditProblem) throw new Impossible(`Nothing was written: ${error.message}.`);
    throw error;
  }
}

/** Every source that a country's text names nowhere any more: its last use went with what was taken out. */
export function orphanedSources(before: string, after: string): string[] {
  const unused = (text: string): string[] => readCountryText('', text).problems.filter(({ rule }) => rule === 'source-unused').map(({ line }) => sourceOnLine(text, line));
  const had = new Set(unused(before));
  return unused(after).filter((id) => !had.has(id));
}

const sourceOnLine = (text: string, line: number): string => /^\s*([^:\s]+):/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? '';

/** The change of a file as a person reads it: lines that go with -, lines that come with +. */
export function diffOf({ file, before, after }: FileEdit): string {
  const patch = createTwoFilesPatch(file, file, before ?? '', after, undefined, undefined, { context: 2 });
  return patch.slice(Math.max(0, patch.indexOf('@@'))).trimEnd();
}

/** Refuses a change that would leave a country's file with an error that it did not have. @throws Impossible with the problems */
export function checkEdit({ file, before, after }: FileEdit): void {
  const had = before === undefined ? 0 : errorsOf(readCountryText(file, before).problems).length;
  const errors = errorsOf(readCountryText(file, after).problems);
  if (errors.length > had) throw new Impossible(`${listProblems(errors, new Map([[file, after]]))}\n\nNothing was written: the file would have had ${errors.length === 1 ? 'this error' : 'these errors'}.`);
}

/** Checks changes and writes them, all or none; shows what was written unless it was shown before. @throws Impossible */
export async function writeEdits(edits: readonly FileEdit[], { quiet = false } = {}): Promise<void> {
  const changed = edits.filter(({ before, after }) => before !== after);
  for (const edit of changed) if (/[/\\]countries[/\\]/.test(edit.file)) checkEdit(edit);
  for (const { file, after } of changed) await writeWhole(file, after);
  if (!quiet) console.log(changed.map((edit) => `${edit.file}\n${diffOf(edit)}`).join('\n\n') || 'Nothing had to be changed.');
}

/** The data of a country's text, as it stands, without checking it. */
export function dataOf(text: string): Country {
  return parse(text) as Country;
}
