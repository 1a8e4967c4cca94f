import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parse } from 'yaml';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';

/*
 * The check that repositories of records commonly have (datenanfragen/data publishes one): one process, a JSON Schema validated with ajv,
 * then a handful of rules over each record. Re-created here for our files, to be measured beside ours. It knows no line of a text, and checks
 * no more than they do: form of numbers, odd white space, name of the file, sources that are named.
 */

// The package's default export is the plug-in itself, or an object that holds it, as the loader has it.
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void;

type Rule = (country: Country, file: string) => string[];

const contactsOf = ({ agencies }: Country): Contact[] => agencies.flatMap(({ contacts = [] }) => contacts);

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* stringsIn(item);
}

const RULES: readonly Rule[] = [
  ({ country }, file) => (basename(file, '.yaml') === country.toLowerCase() ? [] : ['filename']),
  (country) => contactsOf(country).filter(({ channel, reach, value }) => channel === 'phone' && reach === 'international' && parsePhoneNumberFromString(value)?.number !== value).map(() => 'phone-number-format'),
  (country) => [...stringsIn(country)].filter((text) => text.trim() !== text || /[\u00a0\u2000-\u200b\u3000]/.test(text)).map(() => 'unusual-whitespace'),
  (country) => contactsOf(country).flatMap(({ sources }) => sources.filter((id) => !(id in country.sources)).map(() => 'source')),
  (country) => [...new Set(country.agencies.map(({ id }) => id))].length === country.agencies.length ? [] : ['unique-id'],
];

/** The check, ready to run over a folder of content; @returns how many problems it finds */
export async function createRivalCheck(): Promise<(contentDir: string) => Promise<number>> {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(await readFile('content/schema/country.json', 'utf8')));
  return async (contentDir) => {
    const folder = join(contentDir, 'countries');
    let found = 0;
    for (const name of await readdir(folder)) {
      const country = parse(await readFile(join(folder, name), 'utf8')) as Country;
      if (!validate(country)) found += validate.errors?.length ?? 0;
      found += RULES.flatMap((rule) => rule(country, name)).length;
    }
    return found;
  };
}
