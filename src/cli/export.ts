import { readContent } from '../content/read.ts';
import { likelyMeant } from '../content/words.ts';
import { asOf } from '../directory/age.ts';
import { directoryDocument, jsonText, type ExportOptions } from '../exports/api/index.ts';
import { agenciesCsv, contactsCsv } from '../exports/csv.ts';
import { agenciesOf, languagesOf, select, type Choice, type Selection } from '../exports/select.ts';
import { selectionVcard } from '../exports/vcf.ts';
import { directoryWorkbook } from '../exports/xlsx.ts';
import type { Directory } from '../model/directory.ts';
import { isLocale, LOCALES, type Locale } from '../model/locales.ts';
import { AGENCY_TYPES, type AgencyType } from '../model/vocabularies.ts';
import { basePath, siteOrigin } from './args.ts';
import { Impossible, Refusal, runAsCommand, type Given } from './command.ts';
import { commitOfFolder } from './git.ts';
import { writeWhole } from './write-file.ts';

/** A form in which the directory can be written. */
type Writer = (selection: Selection, locale: Locale, options: ExportOptions) => string | Promise<string | Uint8Array>;

/**
 * The services of Open Referral. Their module is large, and loaded only where it is asked for. It is given whole countries, because a doubt
 * about a number is one of the country; agencies that were not chosen are then taken out.
 */
async function hsds(selection: Selection, locale: Locale, { asOf: day, site }: ExportOptions): Promise<string> {
  const { hsdsServices } = await import('../exports/hsds/index.ts');
  const services = hsdsServices(selection, locale, { asOf: day, site: site ?? undefined });
  if (!selection.chosen) return jsonText(services);
  const chosen = new Set(selection.countries.flatMap((country) => agenciesOf(selection, country).map(({ id }) => `${country.country.toLowerCase()}/${id}`)));
  return jsonText(services.filter(({ organization }) => organization.organization_identifiers?.some(({ identifier }) => chosen.has(identifier))));
}

const WRITERS: Readonly<Record<string, Writer>> = {
  csv: (selection, locale, { asOf: day, site }) => contactsCsv(selection, locale, day, site),
  'csv-agencies': (selection, locale, { asOf: day, site }) => agenciesCsv(selection, locale, day, site),
  xlsx: directoryWorkbook,
  json: (selection, _locale, options) => jsonText(directoryDocument(selection, options)),
  vcf: (selection, locale, { asOf: day, site }) => selectionVcard(selection, locale, { asOf: day, site: site ?? undefined }),
  hsds,
};
const FORMATS = Object.keys(WRITERS);

/** The codes of an option, each of which must be known. @throws Refusal, with the code that was probably meant */
function codesGiven(given: Given, name: string, known: readonly string[], refusal: (code: string) => string): string[] | undefined {
  const codes = given.text(name)?.split(',').map((code) => code.trim()).filter(Boolean);
  if (codes?.length === 0) throw new Refusal(`--${name} names nothing`);
  const unknown = codes?.find((code) => !known.includes(code));
  if (unknown === undefined) return codes;
  const meant = likelyMeant(unknown, known);
  throw new Refusal(`${refusal(unknown)}${meant === undefined ? '' : `. Did you mean ${meant}?`}`);
}

function choiceGiven(given: Given, directory: Directory): Choice {
  const capitals: Given = { ...given, text: (name) => given.text(name)?.toUpperCase() };
  return {
    countries: codesGiven(capitals, 'country', directory.countries.map(({ country }) => country), (code) => `There is no country ${code} in the directory`),
    types: codesGiven(given, 'type', AGENCY_TYPES, (code) => `--type "${code}" is none of ${AGENCY_TYPES.join(', ')}`) as AgencyType[] | undefined,
    languages: codesGiven(given, 'language', languagesOf(directory), (code) => `No agency of the directory answers in "${code}": write the code of a language, such as es`),
  };
}

/** Where the site stands, from the options or the variables SITE and BASE. @throws Refusal */
function siteGiven(given: Given): string | null {
  const site = given.text('site') ?? (process.env.SITE || undefined);
  return site === undefined ? null : new URL(basePath(given.text('base') ?? process.env.BASE ?? '/'), siteOrigin(site)).href;
}

async function write(out: string, bytes: string | Uint8Array): Promise<void> {
  await writeWhole(out, bytes).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Impossible(`${out} cannot be written: ${isMissing ? 'there is no such folder' : error instanceof Error ? error.message : String(error)}`);
  });
  console.log(`Written: ${out}`);
}

async function exportDirectory(given: Given): Promise<void> {
  if (given.words.length > 0) throw new Refusal(`"${given.words.join(' ')}" is no option. Lists are written with commas and without spaces, such as --country AR,CL`);
  const format = given.text('format');
  const writer = format !== undefined && Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (!writer) throw new Refusal(format === undefined ? `Say in which form: --format ${FORMATS.join(', ')}` : `--format is one of ${FORMATS.join(', ')}, not "${format}"`);
  const locale = given.text('lang') ?? 'en';
  if (!isLocale(locale)) throw new Refusal(`--lang is one of ${LOCALES.join(', ')}, not "${locale}"`);
  const out = given.text('out');
  if (out === undefined && format === 'xlsx') throw new Refusal('A workbook is no text: say with --out where it shall be written, such as --out directory.xlsx');
  const content = given.text('content') ?? 'content';
  const site = siteGiven(given);
  const { directory } = await readContent(content);
  if (!directory) throw new Impossible('The content has errors: npm run check shows them.');
  const selection = select(directory, choiceGiven(given, directory));
  const written = await writer(selection, locale, { asOf: asOf(directory), commit: await commitOfFolder(content), site });
  if (out === undefined) process.stdout.write(written);
  else await write(out, written);
}

await runAsCommand({
  usage: `Writes the directory, or a part of it, in a form that other programs read. Every number keeps its reach, its source and its doubt.

  npm run -s export -- --format csv                        contacts, a line for each; to this terminal
  npm run export -- --format xlsx --lang es --out FILE     a workbook, a sheet for each kind of record
  --format csv | csv-agencies | xlsx | json | vcf | hsds
  --lang ${LOCALES.join(' | ')}          the language of the words; codes are the same in all
  --country AR,CL   --type hotline,police   --language pt  only these; an agency must fit each
  --site https://directory.example --base /directory       for the addresses of pages (or the variables SITE and BASE)
  --content DIR                                            another folder than content`,
  options: Object.fromEntries(['format', 'lang', 'country', 'type', 'language', 'out', 'site', 'base', 'content'].map((name) => [name, { type: 'string' as const }])),
  run: exportDirectory,
});
