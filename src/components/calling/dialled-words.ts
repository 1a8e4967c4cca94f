import { dialFrom, type Dialled, type PrefixTable } from '../../directory/calling.ts';
import type { SheetContact } from '../../exports/case-data.ts';
import { filled } from '../../i18n/fill.ts';
import type { CallingWords } from './calling-words.ts';

/** A number as it is dialled from where the reader is, in words. */
export interface DialledWords {
  /** What stands large: the number to dial or read. */
  readonly number: string;
  /** How it is dialled from a landline there, or why it cannot be; sentences. */
  readonly how: readonly string[];
  /** It does not work from there. */
  readonly out: boolean;
  /** What a tap opens; undefined where nothing should. */
  readonly href?: string;
}

/** What the words are made of. */
export interface DialContext {
  readonly table: PrefixTable;
  readonly words: Pick<CallingWords, 'calling'>;
  readonly nameOf: (code: string) => string;
}

function carrierWords({ note, steps, carriers = [] }: Dialled, { calling }: Pick<CallingWords, 'calling'>): string[] {
  if (note !== 'carrier' && note !== 'carrier-inside') return [];
  return [filled(note === 'carrier' ? calling.carrier : calling.carrierInside, { pattern: steps[0] ?? '', examples: carriers.join(', ') })];
}

/**
 * How a contact is reached from a country: the + form stands large wherever there is one, and how it is dialled from a landline below it.
 * A number that does not work from there is shown, greyed by the page, and opens nothing.
 * @param from ISO code of the country of the reader
 */
export function dialledWords(contact: SheetContact, from: string, { table, words, nameOf }: DialContext): DialledWords {
  const { plan, links, shown } = contact;
  const href = links[0]?.href;
  if (!plan) return { number: shown, how: [], href, out: false };
  const { calling } = words;
  const dialled = dialFrom(plan, from, table);
  if (dialled.kind === 'impossible') {
    const why = dialled.note === 'only-from' ? filled(calling.onlyFrom, { countries: (plan.callableFrom ?? []).map(nameOf).join(', ') }) : filled(calling.onlyInside, { country: nameOf(plan.at) });
    return { number: shown, how: [why], out: true };
  }
  const spelled = dialled.steps.join(' ');
  if (dialled.kind === 'as-is') return { number: shown, how: [], href, out: false };
  const landline = spelled === '' ? [] : [filled(dialled.kind === 'local' ? calling.insideCountry : calling.fromLandline, { number: spelled, country: nameOf(plan.at) })];
  const unknown = dialled.note === 'prefix-unknown' ? [calling.prefixUnknown] : [];
  return { number: dialled.plus ?? shown, how: [...landline, ...carrierWords(dialled, words), ...unknown], href, out: false };
}
