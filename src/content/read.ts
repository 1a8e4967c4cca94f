import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { changeLogSchema, type ChangeLog } from '../model/changes.ts';
import type { Directory } from '../model/directory.ts';
import type { Ledger } from '../model/ledger.ts';
import { checkCountry, contextOf, openCountry, type Circumstances, type OpenCountry } from './country-text.ts';
import { decodeText, sizeProblem } from './decode.ts';
import { noExceptions, readExceptions } from './exceptions.ts';
import { readLedger } from './ledger.ts';
import { readList, type ListFile } from './list-file.ts';
import { compareProblems, hasErrors, type Problem } from './problem.ts';
import { readRecords, type RecordFolder, type RecordText } from './records.ts';
import { RULES } from './rules/index.ts';
import { codesOf, readStates, type StatesFile } from './states-file.ts';

/** What the reader found: the directory where nothing is wrong with it, and all problems of all files. */
export interface ReadContent {
  /** Undefined as soon as there is one error: nothing is built from content that may mislead. */
  readonly directory: Directory | undefined;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  /** Which agencies were asked to verify their entry, and when. */
  readonly ledger: Ledger;
  /** The text of every file that could be read, by its name as problems show it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Files that file managers leave behind: they are no content and no mistake of a maintainer. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const STATES = 'states.yaml';
const EXCEPTIONS = 'exceptions.yaml';
const LEDGER = 'ledger.yaml';
const CHANGES = 'changes.yaml';
/** What may stand in the folder of the content, beside the folders. Excuses for the link check are read by that check. */
const TOP_FILES: readonly string[] = [STATES, EXCEPTIONS, LEDGER, CHANGES, 'links.yaml'];
const COUNTRIES = 'countries';

const fileError = (file: string, rule: string, message: string): Problem => ({ file, line: 1, column: 1, rule, severity: 'error', message });

/** The way to the content as problems show it: from where the command was started, with slashes. */
function shownFolder(contentDir: string): string {
  const fromHere = relative(process.cwd(), contentDir);
  const path = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? contentDir : fromHere;
  return path.split(sep).join('/').replace(/\/$/, '');
}

/** The texts of files that were read, by the names under which problems show them. */
type Texts = Map<string, string>;

async function readText(path: string, file: string, texts: Texts): Promise<{ readonly text?: string; readonly problem?: Problem }> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { problem: fileError(file, 'stray-file', 'this is not a file') };
    // The size is looked at first, so that a huge file is never loaded.
    const tooLarge = sizeProblem(file, found.size);
    if (tooLarge) return { problem: tooLarge };
    const decoded = decodeText(file, await readFile(path));
    if (decoded.text !== undefined) texts.set(file, decoded.text);
    return decoded;
  } catch {
    return { problem: fileError(file, 'file-unreadable', 'the file cannot be opened. Look at its permissions') };
  }
}

async function openFile(path: string, file: string, texts: Texts): Promise<OpenCountry> {
  const { text, problem } = await readText(path, file, texts);
  if (text !== undefined) return openCountry(file, text);
  return { file, name: file.replace(/^.*\//, '').replace(/\.yaml$/, ''), problems: problem ? [problem] : [] };
}

/** Why something in content/countries is not a country file; undefined where it may be one. */
function strayReason(name: string, isFile: boolean): string | undefined {
  if (!isFile) return 'this folder holds country files only, no other folders and no links. Move it elsewhere or delete it';
  const yml = /^([a-z]{2})\.(yml|yaml)$/i.exec(name);
  if (yml?.[1] && name !== `${yml[1].toLowerCase()}.yaml`) return `country files are called by their code in small letters and end in .yaml. Rename it to ${yml[1].toLowerCase()}.yaml`;
  if (!yml) return 'this is not a country file: those are called by their code, such as ar.yaml. Rename it, move it elsewhere or delete it';
  return undefined;
}

async function openCountries(dir: string, folder: string, texts: Texts): Promise<{ readonly open: OpenCountry[]; readonly problems: Problem[] }> {
  let entries;
  try {
    entries = await readdir(dir, { withFileTypes: true });
  } catch {
    return { open: [], problems: [fileError(folder, 'folder-missing', 'there is no such folder. It should hold one file for each country, such as ar.yaml')] };
  }
  const problems: Problem[] = [];
  const paths: string[] = [];
  for (const entry of entries) {
    if (LEFT_BY_SYSTEMS.has(entry.name)) continue;
    const reason = strayReason(entry.name, entry.isFile());
    if (reason) problems.push(fileError(`${folder}/${entry.name}`, 'stray-file', reason));
    else paths.push(entry.name);
  }
  const open = await Promise.all(paths.sort().map((name) => openFile(join(dir, name), `${folder}/${name}`, texts)));
  return { open, problems };
}

/** A country file beside the folder instead of in it would be passed over in silence. */
async function strayAtTop(contentDir: string, folder: string): Promise<Problem[]> {
  const names = await readdir(contentDir);
  return names
    .filter((name) => /\.ya?ml$/i.test(name) && !TOP_FILES.includes(name))
    .map((name) => fileError(`${folder}/${name}`, 'stray-file', `files of this folder are ${TOP_FILES.join(', ')} only. A country file belongs in ${folder}/${COUNTRIES}/`));
}

async function openStates(contentDir: string, folder: string, texts: Texts): Promise<StatesFile> {
  const file = `${folder}/${STATES}`;
  const { text, problem } = await readText(join(contentDir, STATES), file, texts);
  if (text !== undefined) return readStates(file, text);
  const missing = fileError(file, 'file-missing', 'the list of the states that the directory covers is missing');
  return { states: undefined, problems: [problem?.rule === 'file-unreadable' ? missing : (problem ?? missing)], missing: () => [] };
}

async function openExceptions(contentDir: string, folder: string, texts: Texts): Promise<ReturnType<typeof readExceptions>> {
  const file = `${folder}/${EXCEPTIONS}`;
  const { text, problem } = await readText(join(contentDir, EXCEPTIONS), file, texts);
  if (text !== undefined) return readExceptions(file, text, RULES);
  // A directory without exceptions needs no file for them.
  return { exceptions: noExceptions, problems: problem && problem.rule !== 'file-unreadable' ? [problem] : [] };
}

async function openLedger(contentDir: string, folder: string, texts: Texts, open: readonly OpenCountry[]): Promise<ReturnType<typeof readLedger>> {
  const file = `${folder}/${LEDGER}`;
  const { text, problem } = await readText(join(contentDir, LEDGER), file, texts);
  const whole = open.every(({ parts }) => parts);
  const known = new Set(open.flatMap(({ name, parts }) => [...(parts?.agencyIds ?? []), ...(parts?.tombstoneIds ?? [])].map(({ value }) => `${name}/${value}`)));
  if (text !== undefined) return readLedger(file, text, whole ? known : undefined);
  // Where nobody was asked yet, there is no ledger.
  return { ledger: [], problems: problem && problem.rule !== 'file-unreadable' ? [problem] : [] };
}

/** What changed for readers. A new directory has no such file. */
async function openChanges(contentDir: string, folder: string, texts: Texts): Promise<ListFile<ChangeLog[number]>> {
  const file = `${folder}/${CHANGES}`;
  const { text, problem } = await readText(join(contentDir, CHANGES), file, texts);
  if (text !== undefined) return readList(file, text, changeLogSchema);
  return { entries: [], source: undefined, problems: problem && problem.rule !== 'file-unreadable' ? [problem] : [] };
}

/** The texts of a folder of records. A directory that has no treaties, terms or resources needs no folder for them. */
async function recordTexts(dir: string, folder: string, texts: Texts): Promise<{ readonly found: RecordText[]; readonly problems: Problem[] }> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const found: RecordText[] = [];
  const problems: Problem[] = [];
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_BY_SYSTEMS.has(name)) continue;
    const file = `${folder}/${name}`;
    if (!/^[a-z0-9-]+\.yaml$/.test(name)) {
      problems.push(fileError(file, 'stray-file', 'this folder holds records only: files that are called by their id in small letters and end in .yaml. Rename it, move it elsewhere or delete it'));
      continue;
    }
    const { text, problem } = await readText(join(dir, name), file, texts);
    if (problem) problems.push(problem);
    if (text !== undefined) found.push({ file, text });
  }
  return { found, problems };
}

async function openRecords(contentDir: string, folder: string, texts: Texts): Promise<{ readonly found: Readonly<Record<RecordFolder, readonly RecordText[]>>; readonly problems: Problem[] }> {
  const read = (name: RecordFolder): ReturnType<typeof recordTexts> => recordTexts(join(contentDir, name), `${folder}/${name}`, texts);
  const [instruments, glossary, resources] = await Promise.all([read('instruments'), read('glossary'), read('resources')]);
  return {
    found: { instruments: instruments.found, glossary: glossary.found, resources: resources.found },
    problems: [...instruments.problems, ...glossary.problems, ...resources.problems],
  };
}

/**
 * Reads and checks the whole content: states.yaml, exceptions.yaml, ledger.yaml, and every file of countries/, instruments/, glossary/ and resources/.
 * Reports all problems of all files in one run, each with its place; never throws for what the content holds or lacks.
 * @param contentDir the folder that holds states.yaml and countries/
 * @param told what the check is told from outside, such as today's date; a build tells it nothing, so that its outcome never depends on the clock
 */
export async function readContent(contentDir: string, told: Omit<Circumstances, 'states'> = {}): Promise<ReadContent> {
  const texts: Texts = new Map();
  const folder = shownFolder(contentDir);
  const isFolder = await stat(contentDir).then((found) => found.isDirectory(), () => false);
  if (!isFolder) return { directory: undefined, problems: [fileError(folder, 'folder-missing', 'there is no such folder. The content of the directory is looked for here')], texts, ledger: [] };

  const [states, { exceptions, problems: exceptionProblems }, { open, problems: folderProblems }, opened, log, stray] = await Promise.all([
    openStates(contentDir, folder, texts),
    openExceptions(contentDir, folder, texts),
    openCountries(join(contentDir, COUNTRIES), `${folder}/${COUNTRIES}`, texts),
    openRecords(contentDir, folder, texts),
    openChanges(contentDir, folder, texts),
    strayAtTop(contentDir, folder),
  ]);
  const { ledger, problems: ledgerProblems } = await openLedger(contentDir, folder, texts, open);
  const shared = contextOf(open, { states: codesOf(states), ...told });
  const { records, problems: recordProblems } = readRecords(opened.found, codesOf(states), shared);
  const countryProblems = open.flatMap((country) => checkCountry(country, shared, exceptions));
  const unread = new Set(open.filter(({ value }) => !value).map(({ name }) => name));
  const problems = [
    ...stray,
    ...states.problems,
    ...states.missing(new Set(open.map(({ name }) => name))),
    ...exceptionProblems,
    ...ledgerProblems,
    ...folderProblems,
    ...countryProblems,
    ...opened.problems,
    ...log.problems,
    ...recordProblems,
    ...exceptions.unneeded(unread),
  ].sort(compareProblems);
  const countries = open.flatMap(({ value }) => value ?? []);
  const directory = hasErrors(problems) || !states.states ? undefined : { countries, states: states.states, ...records, changes: log.entries };
  return { directory, problems, texts, ledger };
}
