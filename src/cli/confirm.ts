import { removeAt, setField } from '../content/edit/edit.ts';
import type { Contact } from '../model/contact.ts';
import { sameValueKey } from '../directory/number.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { addressParts, agencyIn, editing, readCountryFile, writeEdits } from './country-edit.ts';
import { dayGiven, officeGiven } from './statements.ts';

/** The contacts with one of some values; all where none is named. @throws Impossible */
function chosen(contacts: readonly Contact[], values: readonly string[], address: string): number[] {
  if (contacts.length === 0) throw new Impossible(`${address} has no contact that could be confirmed.`);
  for (const value of values) {
    if (!contacts.some((contact) => sameValueKey(contact.value) === sameValueKey(value))) {
      throw new Impossible(`${address} has no contact ${value}. It has: ${contacts.map((contact) => contact.value).join(', ')}`);
    }
  }
  const wanted = new Set(values.map(sameValueKey));
  return contacts.flatMap(({ value }, index) => (values.length === 0 || wanted.has(sameValueKey(value)) ? [index] : []));
}

async function confirm(given: Given): Promise<void> {
  const [address, ...values] = given.words;
  const { code, id } = addressParts(address);
  const by = officeGiven(given.text('by'));
  const on = dayGiven('on', given.text('on'), today());
  const { file, text, country } = await readCountryFile(given.text('content') ?? 'content', code);
  const { agency, index } = agencyIn(country, id);
  const contacts = agency.contacts ?? [];
  const after = chosen(contacts, values, `${code}/${id}`).reduce((now, at) => {
    const path = ['agencies', index, 'contacts', at];
    const contact = contacts[at];
    if (!contact) return now;
    const confirmed = editing(() => setField(now, path, 'confirm', { by, on, value: contact.value }, 'sources'));
    // What the authority has confirmed is no longer in doubt.
    return contact.dispute?.value === contact.value ? editing(() => removeAt(confirmed, [...path, 'dispute'])) : confirmed;
  }, text);
  if (after === text) throw new Refusal('There is nothing to confirm');
  await writeEdits([{ file, before: text, after }]);
}

await runAsCommand({
  usage: `Records that the authority itself confirmed contact values. The page then says so; a confirmation lapses when its value changes.

  npm run confirm -- ar/protex --by "Procuraduría de Trata" --on 2026-11-01              all contacts of an agency
  npm run confirm -- ar/protex +541160899000 --by "Procuraduría de Trata" --on 2026-11-01   only these

  --by   the office that confirmed: never a person's name
  --on   the day on which it did`,
  options: { by: { type: 'string' }, on: { type: 'string' }, content: { type: 'string' } },
  run: confirm,
});
