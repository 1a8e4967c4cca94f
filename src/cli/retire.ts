import { addEntry, removeAt, setField } from '../content/edit/edit.ts';
import { likelyMeant } from '../content/words.ts';
import type { Country } from '../model/country.ts';
import { TOMBSTONE_REASONS, type TombstoneReason } from '../model/vocabularies.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { addressParts, agencyIn, dataOf, editing, orphanedSources, readCountryFile, writeEdits } from './country-edit.ts';

const isReason = (word: string): word is TombstoneReason => (TOMBSTONE_REASONS as readonly string[]).includes(word);

function reasonGiven(word: string | undefined): TombstoneReason {
  if (word !== undefined && isReason(word)) return word;
  const meant = word === undefined ? undefined : likelyMeant(word, TOMBSTONE_REASONS);
  throw new Refusal(`--reason is one of ${TOMBSTONE_REASONS.join(', ')}${meant ? `. Did you mean ${meant}?` : ''}`);
}

/** The text without what the gaps say of an agency that is not listed any more: a gap about it alone goes, too. */
function withoutGapsAbout(text: string, id: string): string {
  const { gaps } = dataOf(text);
  return gaps.reduceRight((now, { about }, index) => {
    if (!about?.includes(id)) return now;
    const rest = about.filter((other) => other !== id);
    return rest.length === 0 ? removeAt(now, ['gaps', index]) : setField(now, ['gaps', index], 'about', rest);
  }, text);
}

/** The file without an agency, and with what says what became of it. */
function retired(text: string, country: Country, index: number, tombstone: object): string {
  const agency = country.agencies[index];
  if (!agency) return text;
  const without = withoutGapsAbout(removeAt(text, ['agencies', index]), agency.id);
  const marked = country.tombstones ? addEntry(without, ['tombstones'], tombstone) : setField(without, [], 'tombstones', [tombstone], 'gaps');
  return orphanedSources(text, marked).reduce((now, id) => removeAt(now, ['sources', id]), marked);
}

async function retire(given: Given): Promise<void> {
  const { code, id } = addressParts(given.words[0]);
  const reason = reasonGiven(given.text('reason'));
  const to = given.text('to');
  const on = given.text('on') ?? today();
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(on) || on > today()) throw new Refusal(`--on "${on}" is not a past day, month or year, such as 2025-09`);
  const content = given.text('content') ?? 'content';
  const { file, text, country } = await readCountryFile(content, code);
  const { index } = agencyIn(country, id);
  if (to !== undefined) {
    const successor = addressParts(to);
    if (to === `${code}/${id}`) throw new Refusal('An agency cannot take its own place');
    agencyIn(successor.code === code ? country : (await readCountryFile(content, successor.code)).country, successor.id);
  }
  if (country.agencies.length === 1) throw new Impossible(`${code}/${id} is the only agency of its country. Add what takes its place first: npm run new -- agency`);
  const pointing = country.tombstones?.filter((tombstone) => tombstone.to === `${code}/${id}`).map((tombstone) => tombstone.id) ?? [];
  const marked = editing(() => retired(text, country, index, { id, reason, ...(to !== undefined && { to }), on }));
  // Who followed an older address to this one is sent on.
  const after = editing(() =>
    pointing.reduce((now, older) => {
      const at = dataOf(now).tombstones?.findIndex((tombstone) => tombstone.id === older) ?? -1;
      return to === undefined ? removeAt(now, ['tombstones', at, 'to']) : setField(now, ['tombstones', at], 'to', to);
    }, marked),
  );
  await writeEdits([{ file, before: text, after }]);
  console.log(`\nThe page /${code}/${id}/ stays in all languages and says what became of it${to === undefined ? '' : `, with the way to /${to}/`}.`);
}

await runAsCommand({
  usage: `Takes an agency out that has ended. Its address stays: the page says why, and sends readers on to what takes its place.

  npm run retire -- ar/old-office --reason renamed --to ar/new-office
  npm run retire -- ar/old-office --reason closed --on 2025-09

  --reason   ${TOMBSTONE_REASONS.join(', ')}
  --to       what takes its place, country and id
  --on       when it ended, as precisely as it is known (today where nothing is said)`,
  options: { reason: { type: 'string' }, to: { type: 'string' }, on: { type: 'string' }, content: { type: 'string' } },
  run: retire,
});
