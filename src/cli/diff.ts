import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openCountry } from '../content/country-text.ts';
import { blockText } from '../content/edit/render.ts';
import { changesBetween, isOfContactValue } from '../directory/changes.ts';
import type { Change } from '../model/changes.ts';
import { changeMessages } from '../i18n/messages/changes.ts';
import { messagesIn } from '../i18n/messages.ts';
import { countryName } from '../i18n/names.ts';
import type { Country } from '../model/country.ts';
import { Refusal, runAsCommand, today, type Given } from './command.ts';
import { writeEdits } from './country-edit.ts';
import { countryTextsAt } from './git.ts';
import { dayGiven } from './statements.ts';

const FORMATS = ['text', 'md', 'json'] as const;
type Format = (typeof FORMATS)[number];

const SAID = messagesIn(changeMessages, 'en');

/** The countries of some texts; a file that the schema refuses cannot be compared, and is named instead. */
function countriesOf(texts: ReadonlyMap<string, string>): { readonly countries: Country[]; readonly unread: string[] } {
  const opened = [...texts].map(([file, text]) => openCountry(basename(file), text));
  return { countries: opened.flatMap(({ value }) => value ?? []), unread: opened.flatMap(({ value, file }) => (value ? [] : [file])) };
}

/** The texts of the country files as they stand in the folder now. */
async function textsNow(content: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(content, 'countries');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

const sentence = ({ kind, before = '', after = '' }: Change): string => SAID[kind](before, after);
const countryOf = ({ entry }: Change): string => entry.slice(0, 2).toUpperCase();

function asText(changes: readonly Change[], markdown: boolean): string {
  const byCountry = Map.groupBy(changes, countryOf);
  const line = (change: Change): string => `${markdown ? '- ' : '  '}${change.entry.includes('/') ? `${change.entry}: ` : ''}${markdown && isOfContactValue(change) ? `**${escaped(sentence(change))}**` : markdown ? escaped(sentence(change)) : sentence(change)}`;
  const parts = [...byCountry].map(([code, found]) => `${markdown ? '### ' : ''}${countryName(code, 'en')}\n${markdown ? '\n' : ''}${found.map(line).join('\n')}`);
  return parts.join('\n\n') || 'Nothing has changed for readers.';
}

/** Words of the content as Markdown shows them: what somebody proposes must not become a link or a heading of the summary. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll('\n', ' ');

const WRITERS: Readonly<Record<Format, (changes: readonly Change[]) => string>> = {
  text: (changes) => asText(changes, false),
  md: (changes) => asText(changes, true),
  json: (changes) => JSON.stringify({ changes: changes.map((change) => ({ ...change, words: sentence(change) })), contactValues: changes.filter(isOfContactValue).map(({ entry, before, after }) => ({ entry, before, after })) }, null, 2),
};

/** Changes that concern whoever keeps the files, and nobody who reads the pages. */
const NOT_FOR_READERS: ReadonlySet<Change['kind']> = new Set(['sources-changed']);

/** Puts the changes of a day at the head of content/changes.yaml, from which the site and the feeds tell them. */
async function record(content: string, on: string, changes: readonly Change[]): Promise<void> {
  const file = join(content, 'changes.yaml');
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const comments = /^(?:#[^\n]*\n)*/.exec(before ?? '')?.[0] ?? '';
  const rest = (before ?? '').slice(comments.length).replace(/^\[\]\s*/, '');
  const told = changes.filter(({ kind }) => !NOT_FOR_READERS.has(kind));
  const after = `${comments}${blockText([{ on, changes: told }], 0)}\n${rest}`;
  await writeEdits([{ file, before, after }], { quiet: true });
  console.log(`\nWritten to ${file}.`);
}

async function diff(given: Given): Promise<number> {
  const [revision, later, ...more] = given.words;
  if (revision === undefined || more.length > 0) throw new Refusal('Say which version to compare with, such as main or HEAD~1');
  const format = given.flag('json') ? 'json' : (given.text('format') ?? 'text');
  const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);
  if (!isFormat(format)) throw new Refusal(`--format is one of ${FORMATS.join(', ')}, not "${format}"`);
  const content = given.text('content') ?? 'content';
  const before = countriesOf(await countryTextsAt(revision, content));
  const after = countriesOf(later === undefined ? await textsNow(content) : await countryTextsAt(later, content));
  // A file that cannot be read on one side is compared on neither: it would look like a country that came or went.
  const unread = new Set([...before.unread, ...after.unread].map((file) => file.replace(/\.yaml$/, '').toUpperCase()));
  const readable = ({ country }: Country): boolean => !unread.has(country);
  const changes = changesBetween(before.countries.filter(readable), after.countries.filter(readable));
  console.log(WRITERS[format](changes));
  const day = given.text('record');
  if (day !== undefined && changes.length > 0) await record(content, dayGiven('record', day, today()), changes);
  for (const file of before.unread) console.error(`${file} has errors in ${revision} and was not compared.`);
  for (const file of after.unread) console.error(`${file} has errors and was not compared: npm run check shows them.`);
  return unread.size > 0 ? 1 : 0;
}

await runAsCommand({
  usage: `Says in words what changed for readers since a version: numbers, agencies, hours, doubts. Changes of layout are none.

  npm run diff -- main                  from main to the files as they stand now
  npm run diff -- HEAD~3 HEAD           between two versions
  npm run diff -- main --record 2026-11-26   also writes it into content/changes.yaml, from which the site tells it
  npm run diff -- main --format md      text, md or json (also --json): json lists contact values apart, for a second reviewer`,
  options: { record: { type: 'string' }, format: { type: 'string' }, json: { type: 'boolean' }, content: { type: 'string' } },
  run: diff,
});
