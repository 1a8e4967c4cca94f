import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../content/read.ts';
import { asOf } from '../directory/age.ts';
import { countryName } from '../i18n/names.ts';
import { isLocale, LOCALES, type Locale } from '../model/locales.ts';
import { TYPE_MEANINGS } from '../model/meanings/index.ts';
import { AGENCY_TYPES, type AgencyType } from '../model/vocabularies.ts';
import { buildSearchData } from '../search/build.ts';
import { createSearch, type SearchAnswer } from '../search/engine.ts';
import type { SearchData, SearchEntry } from '../search/entry.ts';

const USAGE = `npm run -s search -- [--lang ${LOCALES.join('|')}] [--limit N] [--json] [--country XX] [--type TYPE] [--language LANGUAGE] "words"
npm run -s search -- --batch FILE [--limit N]     one query a line: {"q": "words", "lang": "es"}; prints one JSON array a line`;

/** What one result says of an agency, as scripts read it. */
interface Found {
  readonly id: string;
  readonly country: string;
  readonly type: AgencyType;
  readonly score: number;
  readonly name: string;
}

class UsageError extends Error {}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'en' },
        limit: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        country: { type: 'string' },
        type: { type: 'string' },
        language: { type: 'string' },
        batch: { type: 'string' },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function localeOf(lang: string): Locale {
  if (!isLocale(lang)) throw new UsageError(`--lang is one of ${LOCALES.join(', ')}, not "${lang}"`);
  return lang;
}

function codesOf(entry: SearchEntry, data: SearchData): string[] {
  return entry.f.map((code) => data.codes[code] ?? '');
}

function found(answer: SearchAnswer, data: SearchData, locale: Locale): Found[] {
  return answer.results.map(({ entry, score }) => ({
    id: entry.id,
    country: entry.id.slice(0, 2).toUpperCase(),
    type: codesOf(entry, data).find((code) => code.startsWith('type:'))?.slice(5) as AgencyType,
    score: Math.round(score * 1000) / 1000,
    name: entry.n[locale] ?? entry.n.en ?? entry.id,
  }));
}

function show(results: readonly Found[], answer: SearchAnswer, locale: Locale): void {
  for (const { id, country, type, name } of results) console.log(`${id.padEnd(36)} ${name}  (${TYPE_MEANINGS[type].label[locale]}, ${countryName(country, locale)})`);
  if (answer.missing.length > 0) console.log(`None found there: ${answer.missing.map((type) => TYPE_MEANINGS[type as AgencyType].label[locale]).join(', ')}`);
  if (answer.notFound.length > 0) console.log(`Not found: ${answer.notFound.join(', ')}`);
  if (results.length === 0) console.log('Nothing fits. Try a country, an acronym or a number.');
}

async function batch(file: string, limit: number, run: (q: string, limit: number) => SearchAnswer, data: SearchData): Promise<void> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line += 1;
    if (text.trim() === '') continue;
    let query: { q?: unknown; lang?: unknown };
    try {
      query = JSON.parse(text) as typeof query;
    } catch {
      throw new UsageError(`${file}:${String(line)} is not a JSON object. Write {"q": "words", "lang": "es"} on a line of its own`);
    }
    if (typeof query.q !== 'string') throw new UsageError(`${file}:${String(line)} has no "q". Write {"q": "words", "lang": "es"}`);
    const locale = localeOf(typeof query.lang === 'string' ? query.lang : 'en');
    console.log(JSON.stringify(found(run(query.q, limit), data, locale)));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const locale = localeOf(values.lang);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit is a whole number from 1, not "${values.limit}"`);
  if (values.type && !(AGENCY_TYPES as readonly string[]).includes(values.type)) throw new UsageError(`--type is one of ${AGENCY_TYPES.join(', ')}`);
  if (!values.batch && positionals.length === 0) throw new UsageError('say what to look for');
  const { directory } = await readContent(values.content);
  if (!directory) throw new UsageError('the content has errors: npm run check shows them');
  const data = buildSearchData(directory, asOf(directory));
  const engine = createSearch(data);
  const { country, type, language } = values;
  const accepts = (entry: SearchEntry): boolean => {
    const codes = codesOf(entry, data);
    return (
      (!country || entry.id.startsWith(`${country.toLowerCase()}/`)) &&
      (!type || codes.includes(`type:${type}`)) &&
      (!language || codes.includes(`language:${language}`) || codes.includes(`assumed:${language}`))
    );
  };
  const run = (query: string, most: number): SearchAnswer => engine.search(query, { limit: most, accepts });
  if (values.batch) return batch(values.batch, limit, run, data);
  const answer = run(positionals.join(' '), limit);
  const results = found(answer, data, locale);
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else show(results, answer, locale);
}

try {
  await main();
} catch (error) {
  const reason = error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error instanceof Error && 'code' in error ? `${error.message}` : String(error);
  console.error(reason);
  process.exitCode = 1;
}
