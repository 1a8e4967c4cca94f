import { parse } from 'yaml';
import type { Agency } from '../../model/agency.ts';
import { letterMessages } from '../../i18n/messages/letter.ts';
import type { Contact } from '../../model/contact.ts';
import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { hoursProblem } from '../../model/hours.ts';
import { removeAt, setField } from '../edit/edit.ts';
import type { Path } from '../yaml.ts';
import type { Answer } from './read.ts';

/** Who answered, and when. */
export interface Answered {
  /** The office, never a person. */
  readonly by: string;
  /** ISO 8601 day. */
  readonly on: string;
  /** The language in which the office was asked. */
  readonly lang: Locale;
}

/** A text with answers in it, and what is left for a person to do. */
export interface Applied {
  readonly text: string;
  readonly byHand: readonly string[];
}

const countryOf = (text: string): Country => parse(text) as Country;

function agencyOf(text: string, id: string): { readonly agency: Agency; readonly path: Path } | undefined {
  const { agencies } = countryOf(text);
  const index = agencies.findIndex((agency) => agency.id === id);
  const agency = agencies[index];
  return agency && { agency, path: ['agencies', index] };
}

/** A text with the answer among its sources, and the id of that source; one answer is one source, however many values it is about. */
function withLetter(text: string, { by, on, lang }: Answered): { readonly text: string; readonly id: string } {
  const { sources } = countryOf(text);
  const known = Object.entries(sources).find(([, source]) => source.kind === 'letter' && source.publisher === by && source.published === on)?.[0];
  if (known !== undefined) return { text, id: known };
  const ids = new Set(Object.keys(sources));
  const wanted = `letter-${on}`;
  const id = [wanted, ...Array.from({ length: ids.size + 1 }, (_, n) => `${wanted}-${n + 2}`)].find((free) => !ids.has(free)) ?? wanted;
  return { id, text: setField(text, ['sources'], id, { kind: 'letter', publisher: by, published: on, title: letterMessages.answered[lang], lang }) };
}

const set = (text: string, path: Path, fields: Readonly<Record<string, unknown>>): string => Object.entries(fields).reduce((now, [key, value]) => setField(now, path, key, value, 'sources'), text);

const without = (text: string, path: Path, keys: readonly string[], entry: object): string => keys.filter((key) => key in entry).reduce((now, key) => removeAt(now, [...path, key]), text);

/** A number as the file writes it, from what an office wrote: spaces and punctuation go; anything else stays as it is. */
function written(value: string): string {
  const bare = value.replace(/[\s().-]/g, '');
  return /^\+?[\d*#]+$/.test(bare) ? bare : value;
}

function changeContact(text: string, path: Path, contact: Contact, { verdict, newValue = '' }: Answer, answered: Answered): string {
  const { by, on } = answered;
  if (verdict === 'right') return without(set(text, path, { confirm: { by, on, value: contact.value } }), path, ['dispute'], contact);
  const letter = withLetter(text, answered);
  const value = written(newValue);
  const reach = value.startsWith('+') ? 'international' : /^[\d*#]+$/.test(value) ? 'domestic' : contact.reach;
  const changed = set(letter.text, path, { value, reach, confirm: { by, on, value }, sources: [letter.id] });
  // What was said of the old value says nothing of the new one.
  return without(changed, path, ['published', 'check', 'dispute', 'unconfirmed', ...(reach === 'international' ? [] : ['callableFrom'])], contact);
}

/** The contact goes; with the last one the list goes, too. */
function removeContact(text: string, agencyPath: Path, contacts: readonly Contact[], at: number): string {
  return removeAt(text, contacts.length === 1 ? [...agencyPath, 'contacts'] : [...agencyPath, 'contacts', at]);
}

function changeHours(text: string, path: Path, contact: Contact, { verdict, newValue, line }: Answer, answered: Answered): Applied {
  if (verdict === 'gone') return { text: without(text, path, ['hours'], contact), byHand: [] };
  const hours = verdict === 'right' ? contact.hours : newValue;
  const problem = hours === undefined ? 'no hours are known' : hoursProblem(hours);
  if (problem !== undefined) return { text, byHand: [`line ${line}: ${problem}`] };
  const letter = withLetter(text, answered);
  return { text: set(letter.text, path, { hours, factSources: { ...contact.factSources, hours: [letter.id] } }), byHand: [] };
}

function changeWebsite(text: string, path: Path, agency: Agency, { verdict, newValue, line }: Answer, answered: Answered): Applied {
  if (verdict === 'gone') return { text: without(text, path, ['website'], agency), byHand: [] };
  if (verdict === 'right' || newValue === undefined) return { text, byHand: [] };
  if (!/^https?:\/\/\S+$/.test(newValue)) return { text, byHand: [`line ${line}: "${newValue}" is not a whole web address`] };
  const letter = withLetter(text, answered);
  return { text: set(letter.text, path, { website: { url: newValue, sources: [letter.id] } }), byHand: [] };
}

function applyOne(text: string, answer: Answer, answered: Answered): Applied {
  const { entry, field, value, verdict, newValue, line } = answer;
  const found = agencyOf(text, entry.split('/')[1] ?? '');
  if (!found) return { text, byHand: [`line ${line}: there is no agency ${entry} any more`] };
  const { agency, path } = found;
  if (field === 'name') return { text, byHand: verdict === 'right' ? [] : [`line ${line}: ${verdict === 'gone' ? `${entry} has ended: npm run retire -- ${entry} --reason …` : `the name of ${entry} is now "${newValue ?? ''}": write it in four languages`}`] };
  if (field === 'website') return changeWebsite(text, path, agency, answer, answered);
  if (field === 'address') {
    if (verdict === 'gone') return { text: without(text, path, ['address'], agency), byHand: [] };
    return { text: verdict === 'changed' ? set(text, path, { address: newValue }) : text, byHand: [] };
  }
  const contacts = agency.contacts ?? [];
  const at = contacts.findIndex((contact) => contact.value === value);
  const contact = contacts[at];
  if (!contact) return { text, byHand: [`line ${line}: ${entry} has no contact ${value ?? ''} any more: it changed since the letter was written`] };
  const contactPath = [...path, 'contacts', at];
  if (field === 'hours') return changeHours(text, contactPath, contact, answer, answered);
  return { text: verdict === 'gone' ? removeContact(text, path, contacts, at) : changeContact(text, contactPath, contact, answer, answered), byHand: [] };
}

/** Sources that nothing names any more go with the last fact that they backed. */
function withoutOrphans(text: string, orphans: (text: string) => readonly string[]): string {
  return orphans(text).reduce((now, id) => removeAt(now, ['sources', id]), text);
}

/**
 * A country's text with the answers of an office in it. Hours come before the contact whose value they name; an answer that a person must
 * enter is told, and leaves the text as it is.
 * @param orphans the sources that nothing in a text names
 * @throws EditProblem where the file is laid out so that it cannot be changed safely
 */
export function applyAnswers(text: string, answers: readonly Answer[], answered: Answered, orphans: (text: string) => readonly string[]): Applied {
  const inOrder = [...answers.filter(({ field }) => field === 'hours'), ...answers.filter(({ field }) => field !== 'hours')];
  const byHand: string[] = [];
  const changed = inOrder.reduce((now, answer) => {
    const applied = applyOne(now, answer, answered);
    byHand.push(...applied.byHand);
    return applied.text;
  }, text);
  return { text: withoutOrphans(changed, orphans), byHand };
}
