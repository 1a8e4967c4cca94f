import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addEntry, setField } from '../content/edit/edit.ts';
import { blockText } from '../content/edit/render.ts';
import type { Country } from '../model/country.ts';
import { answersTo, listOf, optionsOf, type Answered } from './ask.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { addressParts, agencyIn, countryFilePath, editing, readCountryFile, writeEdits } from './country-edit.ts';
import { agencyOf, contactOf, freeSourceId, sourceOf } from './new/entries.ts';
import { newTerm, TERM_QUESTIONS } from './new/term.ts';
import { AGENCY_QUESTIONS, CONTACT_QUESTIONS, COUNTRY, COUNTRY_QUESTIONS, KNOWN_SOURCES, SOURCE_QUESTIONS } from './new/questions.ts';

type Maker = (given: Given, content: string) => Promise<void>;

/** The sources of a new entry: some that the file has, or a new one. @throws Refusal for an id that is not there */
async function sourcesFor(given: Given, country: Country): Promise<{ readonly ids: readonly string[]; readonly added?: readonly [id: string, source: object] }> {
  const described = SOURCE_QUESTIONS.some(({ flag }) => given.text(flag) !== undefined);
  const known = described ? {} : await answersTo([KNOWN_SOURCES], given);
  const ids = listOf(known.sources);
  const unknown = ids.find((id) => !(id in country.sources));
  if (unknown !== undefined) throw new Refusal(`There is no source "${unknown}" in this file. It has: ${Object.keys(country.sources).join(', ')}`);
  if (ids.length > 0) return { ids };
  const id = freeSourceId(country.sources);
  return { ids: [id], added: [id, sourceOf(await answersTo(SOURCE_QUESTIONS, given))] };
}

const withSource = (text: string, added: readonly [id: string, source: object] | undefined): string => (added ? setField(text, ['sources'], added[0], added[1]) : text);

async function codeGiven(given: Given): Promise<string> {
  const word = given.words[1];
  if (word === undefined) return (await answersTo([COUNTRY], given)).country ?? '';
  if (!/^[A-Za-z]{2}$/.test(word)) throw new Refusal(`"${word}" is not a country. Write two letters, such as AR`);
  return word.toUpperCase();
}

const newAgency: Maker = async (given, content) => {
  const { file, text, country } = await readCountryFile(content, await codeGiven(given));
  const answers = await answersTo(AGENCY_QUESTIONS, given);
  const taken = [...country.agencies, ...(country.tombstones ?? [])].some(({ id }) => id === answers.id);
  if (taken) throw new Refusal(`The id ${answers.id ?? ''} is taken, and ids are for ever. Choose another`);
  const { ids, added } = await sourcesFor(given, country);
  const agency = agencyOf(answers, ids, country.languages);
  const after = editing(() => withSource(addEntry(text, ['agencies'], agency, { spaced: true }), added));
  await writeEdits([{ file, before: text, after }]);
  console.log(`\nIts page will be /${country.country.toLowerCase()}/${answers.id ?? ''}/. Its numbers: npm run new -- contact ${country.country.toLowerCase()}/${answers.id ?? ''}`);
};

const newContact: Maker = async (given, content) => {
  const { code, id } = addressParts(given.words[1]);
  const { file, text, country } = await readCountryFile(content, code);
  const { agency, index } = agencyIn(country, id);
  const answers = await answersTo(CONTACT_QUESTIONS, given);
  const { ids, added } = await sourcesFor(given, country);
  const contact = contactOf(answers, ids, country.country);
  const path = ['agencies', index];
  const after = editing(() => withSource(agency.contacts ? addEntry(text, [...path, 'contacts'], contact) : setField(text, path, 'contacts', [contact], 'sources'), added));
  await writeEdits([{ file, before: text, after }]);
};

/** A source that nothing names would be refused: it is named at once where it belongs. */
const newSource: Maker = async (given, content) => {
  const { code, id } = addressParts(given.words[1]);
  const value = given.words[2];
  const { file, text, country } = await readCountryFile(content, code);
  const { agency, index } = agencyIn(country, id);
  const at = agency.contacts?.findIndex((contact) => contact.value === value) ?? -1;
  if (value !== undefined && at < 0) throw new Impossible(`${code}/${id} has no contact ${value}. It has: ${agency.contacts?.map((contact) => contact.value).join(', ') ?? 'none'}`);
  const sourceId = freeSourceId(country.sources);
  const source = sourceOf(await answersTo(SOURCE_QUESTIONS, given));
  const path = value === undefined ? ['agencies', index, 'sources'] : ['agencies', index, 'contacts', at, 'sources'];
  const after = editing(() => withSource(addEntry(text, path, sourceId), [sourceId, source]));
  await writeEdits([{ file, before: text, after }]);
};

/** A new file says what nobody has looked for, until somebody has. */
const NO_LINE_YET = {
  en: 'A national hotline has not been looked for yet.',
  es: 'Todavía no se ha buscado una línea nacional.',
  pt: 'Ainda não se procurou uma linha nacional.',
  fr: 'Aucune ligne nationale n’a encore été recherchée.',
  about: ['hotline'],
};

const newCountry: Maker = async (given, content) => {
  const code = await codeGiven(given);
  const file = countryFilePath(content, code);
  const exists = await access(file).then(() => true, () => false);
  if (exists) throw new Impossible(`${file} is there already.`);
  const answers: Answered = await answersTo([...COUNTRY_QUESTIONS, ...SOURCE_QUESTIONS, ...AGENCY_QUESTIONS], given);
  const languages = listOf(answers.languages);
  const country = {
    country: code,
    languages,
    timezones: listOf(answers.timezones),
    reviewed: today(),
    emergency: [{ kind: 'general', number: answers.emergency, sources: ['s1'] }],
    laws: [],
    agencies: [agencyOf(answers, ['s1'], languages)],
    gaps: [NO_LINE_YET],
    sources: { s1: sourceOf(answers) },
  };
  const after = `# yaml-language-server: $schema=../schema/countries/${code.toLowerCase()}.json\n${blockText(country, 0)}\n`;
  await writeEdits([{ file, before: undefined, after }]);
  const states = await readFile(join(content, 'states.yaml'), 'utf8').catch(() => '');
  const listed = new RegExp(`\\b${code}\\b`).test(states);
  console.log(`\n${listed ? '' : `Add ${code} to its subregion in ${join(content, 'states.yaml')}. `}Then npm run schema, and npm run check.`);
};

const MAKERS: Readonly<Record<string, Maker>> = { country: newCountry, agency: newAgency, contact: newContact, source: newSource, term: newTerm };

await runAsCommand({
  usage: `Asks what an entry needs and writes it in its place. What is given as an option is not asked; without a person at the keyboard all must be given.

  npm run new -- agency AR
  npm run new -- contact ar/protex --channel phone --value "(11) 6089-9000" --reach international --purpose office --sources s1
  npm run new -- source ar/protex 145 --source-url https://… --source-title … --source-publisher … --source-kind official --source-lang es
  npm run new -- country UY
  npm run new -- term

  agency    ${AGENCY_QUESTIONS.map(({ flag }) => `--${flag}`).join(' ')}
  contact   ${CONTACT_QUESTIONS.map(({ flag }) => `--${flag}`).join(' ')}
  source    ${SOURCE_QUESTIONS.map(({ flag }) => `--${flag}`).join(' ')}
  country   ${COUNTRY_QUESTIONS.map(({ flag }) => `--${flag}`).join(' ')} and those of source and agency
  term      ${TERM_QUESTIONS.map(({ flag }) => `--${flag}`).join(' ')} and those of source
  --sources s1,s4   sources that the file has already, in the place of a new one`,
  options: { ...optionsOf([COUNTRY, KNOWN_SOURCES, ...SOURCE_QUESTIONS, ...AGENCY_QUESTIONS, ...CONTACT_QUESTIONS, ...COUNTRY_QUESTIONS, ...TERM_QUESTIONS]), content: { type: 'string' } },
  async run(given) {
    const [kind] = given.words;
    const make = kind !== undefined && Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
    if (!make) throw new Refusal(`Say what is new: ${Object.keys(MAKERS).join(', ')}${kind === undefined ? '' : `, not "${kind}"`}`);
    await make(given, given.text('content') ?? 'content');
  },
});
