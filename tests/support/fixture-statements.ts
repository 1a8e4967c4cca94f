import { parse } from 'yaml';
import { setField } from '../../src/content/edit/edit.ts';
import type { Country } from '../../src/model/country.ts';
import { HARMLESS } from '../content/corpus/harmless.ts';

/** Words that look like an attack and are none, between marks that are in none of them. */
export const HOSTILE_WORDS = HARMLESS.join(' ¶ ');

/** Ids of the small site's Trinidad and Tobago about which something is stated that no real file states yet. */
export const STATED = { disputed: 'ctu', confirmed: 'gender-affairs', hostile: 'iom', renamed: 'old-line', closed: 'closed-line' } as const;

/**
 * The real text of Trinidad and Tobago with what the maintainers' commands write: a number in doubt (why, in Spanish only), a number that
 * the authority confirmed, two entries that ended, and an agency whose notes are hostile words.
 */
export function withStatements(text: string): string {
  const { agencies } = parse(text) as Country;
  const at = (id: string): readonly [number, Country['agencies'][number]] => {
    const index = agencies.findIndex((agency) => agency.id === id);
    const agency = agencies[index];
    if (!agency) throw new Error(`Trinidad and Tobago has no agency ${id} any more: name another in STATED`);
    return [index, agency];
  };
  const value = (id: string): string => at(id)[1].contacts?.[0]?.value ?? '';
  const contact = (id: string): (string | number)[] => ['agencies', at(id)[0], 'contacts', 0];
  const disputed = setField(text, contact(STATED.disputed), 'dispute', { on: '2026-11-02', why: { es: 'Nadie responde.', pending: ['en', 'pt', 'fr'] }, value: value(STATED.disputed) }, 'sources');
  const confirmed = setField(disputed, contact(STATED.confirmed), 'confirm', { by: 'Gender Affairs Division', on: '2026-11-01', value: value(STATED.confirmed) }, 'sources');
  const hostile = setField(confirmed, ['agencies', at(STATED.hostile)[0]], 'notes', Object.fromEntries(['en', 'es', 'pt', 'fr'].map((locale) => [locale, HOSTILE_WORDS])));
  return setField(hostile, [], 'tombstones', [
    { id: STATED.renamed, reason: 'renamed', to: `tt/${STATED.disputed}`, on: '2025-09' },
    { id: STATED.closed, reason: 'closed', on: '2019', notes: { en: 'It closed.', es: 'Cerró.', pt: 'Fechou.', fr: 'Il a fermé.' } },
  ], 'gaps');
}
