import { stringify } from 'csv-stringify/sync';
import { readContent } from '../content/read.ts';
import { asOf } from '../directory/age.ts';
import { staleContacts, type StaleContact } from '../directory/stale.ts';
import { Impossible, Refusal, runAsCommand, type Given } from './command.ts';

const FORMATS = ['table', 'md', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const HEAD = ['entry', 'purpose', 'channel', 'value', 'newest date', 'months', 'last letter'];

function letterWords({ letter }: StaleContact): string {
  if (!letter) return '';
  if (letter.answered) return `answered ${letter.answered}`;
  const reminded = letter.reminded?.at(-1);
  return `sent ${letter.sent}${reminded ? `, reminded ${reminded}` : ''}`;
}

function rowOf(stale: StaleContact): string[] {
  const { entry, contact, newest, months } = stale;
  return [entry, contact.purpose, contact.channel, contact.value, newest ?? 'undated', newest === undefined ? '' : String(months), letterWords(stale)];
}

/** Columns as wide as their widest word. */
function table(rows: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((word, column) => word.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function markdown(rows: readonly string[][]): string {
  const line = (row: readonly string[]): string => `| ${row.map((word) => word.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(HEAD), `|${'---|'.repeat(HEAD.length)}`, ...rows.map(line)].join('\n');
}

const WRITERS: Readonly<Record<Format, (rows: string[][]) => string>> = {
  table: (rows) => table([HEAD, ...rows]),
  md: markdown,
  csv: (rows) => stringify([HEAD, ...rows], { escape_formulas: true }).trimEnd(),
};

function summary(found: readonly StaleContact[], months: number, day: string): string {
  const undated = found.filter(({ newest }) => newest === undefined).length;
  const hotlines = found.filter(({ contact }) => contact.purpose === 'hotline').length;
  const waiting = new Set(found.flatMap(({ letter }) => (letter && !letter.answered ? [letter.entry] : []))).size;
  return `${found.length} contacts have no date newer than ${months} months before ${day}: ${hotlines} lines for the public, ${undated} of them all undated; ${waiting} agencies have been asked and have not answered.`;
}

async function stale(given: Given): Promise<void> {
  const format = given.text('format') ?? 'table';
  const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);
  if (!isFormat(format)) throw new Refusal(`--format is one of ${FORMATS.join(', ')}, not "${format}"`);
  const months = Number(given.text('months') ?? '12');
  if (!Number.isInteger(months) || months < 0) throw new Refusal(`--months "${given.text('months')}" is not a whole number`);
  const countries = given.text('country')?.toUpperCase().split(',');
  const { directory, ledger } = await readContent(given.text('content') ?? 'content');
  if (!directory) throw new Impossible('The content has errors: npm run check shows them.');
  const unknown = countries?.find((code) => !directory.countries.some(({ country }) => country === code));
  if (unknown !== undefined) throw new Refusal(`There is no country ${unknown} in the directory`);
  const day = asOf(directory);
  const found = staleContacts(directory, day, months, ledger).filter(({ country }) => !countries || countries.includes(country));
  const words = WRITERS[format](found.map(rowOf));
  console.log(format === 'csv' ? words : `${words}\n\n${summary(found, months, day)}`);
}

await runAsCommand({
  usage: `Lists the contacts that nobody has stated for longest: by country, lines for the public first, what is undated before all.

  npm run stale                                 older than 12 months
  npm run stale -- --months 36 --format md      table, md or csv
  npm run stale -- --country AR,CL`,
  options: { months: { type: 'string' }, format: { type: 'string' }, country: { type: 'string' }, content: { type: 'string' } },
  run: stale,
});
