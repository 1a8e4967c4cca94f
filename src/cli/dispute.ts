import { removeAt, setField } from '../content/edit/edit.ts';
import { sameValueKey } from '../directory/number.ts';
import { isLocale, LOCALES } from '../model/locales.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { addressParts, agencyIn, editing, readCountryFile, writeEdits } from './country-edit.ts';
import { dayGiven } from './statements.ts';

async function dispute(given: Given): Promise<void> {
  const [address, value] = given.words;
  const { code, id } = addressParts(address);
  if (value === undefined) throw new Refusal('Say which number, as it stands in the file');
  const lifted = given.flag('settled');
  const why = given.text('why');
  if (!lifted && why === undefined) throw new Refusal('Why? Write it in one sentence as --why "It rings at a private house"');
  const lang = given.text('lang') ?? 'en';
  if (!isLocale(lang)) throw new Refusal(`--lang is one of ${LOCALES.join(', ')}, not "${lang}"`);
  const on = dayGiven('on', given.text('on') ?? today(), today());

  const { file, text, country } = await readCountryFile(given.text('content') ?? 'content', code);
  const { agency, index } = agencyIn(country, id);
  const at = (agency.contacts ?? []).findIndex((contact) => sameValueKey(contact.value) === sameValueKey(value));
  const contact = agency.contacts?.[at];
  if (!contact) throw new Impossible(`${code}/${id} has no contact ${value}. It has: ${agency.contacts?.map((known) => known.value).join(', ') ?? 'none'}`);
  const path = ['agencies', index, 'contacts', at];
  if (lifted && !contact.dispute) throw new Impossible(`${value} is not in doubt.`);
  const doubt = { on, why: { [lang]: why, pending: LOCALES.filter((other) => other !== lang) }, value: contact.value };
  const after = editing(() => (lifted ? removeAt(text, [...path, 'dispute']) : setField(text, path, 'dispute', doubt, 'sources')));
  await writeEdits([{ file, before: text, after }]);
  if (!lifted) console.log('\nFrom the next build on, the page says that this number is in doubt, and nowhere in the country is it offered first.');
}

await runAsCommand({
  usage: `Takes a number off first place at once, while it is looked into. The page says since when and why.

  npm run dispute -- py/linea-147 147 --why "Nobody answers since October"
  npm run dispute -- py/linea-147 147 --settled           the doubt is over: it was right after all

  --why    what is doubted, in one plain sentence: no names, no stories of persons
  --lang   the language of that sentence: ${LOCALES.join(', ')} (en where nothing is said); the others are marked pending
  --on     the day, where it is not today`,
  options: { why: { type: 'string' }, lang: { type: 'string' }, on: { type: 'string' }, settled: { type: 'boolean' }, content: { type: 'string' } },
  run: dispute,
});
