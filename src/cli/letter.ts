import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeSheet from 'write-excel-file/node';
import { addEntry, setField } from '../content/edit/edit.ts';
import { readContent } from '../content/read.ts';
import { letterHtml } from '../exports/letter/html.ts';
import { letterLocale, lettersOf, type LetterTo } from '../exports/letter/questions.ts';
import { letterSheet, SHEET_WIDTHS } from '../exports/letter/sheet.ts';
import { cellText } from '../exports/xlsx.ts';
import type { Country } from '../model/country.ts';
import type { Letter } from '../model/ledger.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { editing, writeEdits } from './country-edit.ts';
import { dayGiven } from './statements.ts';

const EMPTY_LEDGER = '[]\n';

/** The countries that were asked for. @throws Refusal */
function countriesOf(given: Given, countries: readonly Country[]): readonly Country[] {
  const codes = given.words.map((word) => word.toUpperCase());
  if (given.flag('all') === codes.length > 0) throw new Refusal('Say which countries, such as AR CL, or --all');
  const unknown = codes.find((code) => !countries.some(({ country }) => country === code));
  if (unknown !== undefined) throw new Refusal(`There is no country ${unknown} in the directory`);
  return given.flag('all') ? countries : countries.filter(({ country }) => codes.includes(country));
}

/** Writes a letter and its sheet. @returns the name of the letter, without its ending */
async function writeLetter(dir: string, country: Country, letter: LetterTo, on: string): Promise<string> {
  const locale = letterLocale(country);
  const name = join(dir, country.country.toLowerCase(), letter.way === 'mission' ? 'mission' : (letter.agencies[0]?.id ?? 'letter'));
  await mkdir(join(name, '..'), { recursive: true });
  await writeFile(`${name}.html`, letterHtml(country, letter, locale, { on, replyTo: process.env.CORRECTIONS_EMAIL || undefined }));
  const rows = letterSheet(country, letter, locale).map((row, line) => row.map((value) => ({ value: cellText(value, `row ${line + 1}`), type: String, wrap: true, ...(line === 0 && { fontWeight: 'bold' as const }) })));
  await writeSheet(rows, { sheet: country.country, stickyRowsCount: 1, columns: SHEET_WIDTHS.map((width) => ({ width })) }).toFile(`${name}.xlsx`);
  return name;
}

const letterFor = (way: Letter['way'], entry: string, on: string): Letter => ({ entry, way, sent: on });

/** The ledger with a letter sent, or sent again. @throws Impossible where nothing was sent that could be reminded of */
function entered(text: string, letters: readonly Letter[], { way, entry }: Pick<Letter, 'way' | 'entry'>, on: string, again: boolean): string {
  if (!again) return editing(() => addEntry(text, [], letterFor(way, entry, on)));
  const index = letters.findLastIndex((letter) => letter.entry === entry && !letter.answered);
  const letter = letters[index];
  // Who has answered, or was never asked, is not reminded.
  if (!letter) return text;
  return editing(() => setField(text, [index], 'reminded', [...(letter.reminded ?? []), on]));
}

async function enter(content: string, countries: readonly Country[], letters: readonly Letter[], on: string, again: boolean): Promise<void> {
  const file = join(content, 'ledger.yaml');
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const after = countries
    .flatMap((country) => lettersOf(country).flatMap(({ way, agencies }) => agencies.map(({ id }) => ({ way, entry: `${country.country.toLowerCase()}/${id}` }))))
    .reduce((text, to) => entered(text, letters, to, on, again), before ?? EMPTY_LEDGER);
  await writeEdits([{ file, before, after }]);
}

async function letter(given: Given): Promise<void> {
  const content = given.text('content') ?? 'content';
  const { directory, ledger } = await readContent(content);
  if (!directory) throw new Impossible('The content has errors: npm run check shows them.');
  const countries = countriesOf(given, directory.countries);
  const [sent, reminded] = [given.text('sent'), given.text('reminded')];
  if (sent !== undefined && reminded !== undefined) throw new Refusal('Write --sent or --reminded, not both');
  const name = sent === undefined ? 'reminded' : 'sent';
  const day = sent ?? reminded;
  if (day !== undefined) return enter(content, countries, ledger, dayGiven(name, day, today()), sent === undefined);

  const dir = given.text('out') ?? join('letters', today());
  for (const country of countries) {
    for (const to of lettersOf(country)) {
      const written = await writeLetter(dir, country, to, today());
      console.log(`${written}.html, .xlsx  →  ${to.mailbox ?? `Permanent Mission to the OAS: ${country.country}, ${to.agencies.length} agencies (its address is not in the content)`}`);
    }
  }
  console.log('\nWhen they are on their way: the same command with --sent and the day enters them into the ledger.');
}

await runAsCommand({
  usage: `Writes the yearly requests for verification, in each country's language: to each agency that has a mailbox, and about all others to the country's
Permanent Mission to the OAS. Each is a page to print and a sheet to fill in, with the entry as it stands, value by value.

  npm run letter -- AR CL                  letters to Argentina and Chile, in letters/<today>/
  npm run letter -- --all --out DIR        to every country
  npm run letter -- AR --sent 2026-11-26   they have gone out: enters them into content/ledger.yaml
  npm run letter -- AR --reminded 2027-01-15

  The variable CORRECTIONS_EMAIL is the mailbox to which answers go.`,
  options: { all: { type: 'boolean' }, out: { type: 'string' }, sent: { type: 'string' }, reminded: { type: 'string' }, content: { type: 'string' } },
  run: letter,
});
