import type { Agency } from '../model/agency.ts';
import type { Contact } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import type { Change, ChangeKind } from '../model/changes.ts';
import { sameValueKey } from './number.ts';

/** Changes that a second person must look at: they decide whom a caller reaches, or which number may come first. */
const OF_A_VALUE: ReadonlySet<ChangeKind> = new Set([
  'contact-added', 'contact-removed', 'contact-changed', 'website-changed', 'emergency-added', 'emergency-removed',
  'agency-ended', 'agency-removed', 'country-added', 'country-removed', 'doubt-removed', 'dispute-settled', 'caution-removed',
]);

/** True for a change of a number, a mailbox or an address by which people are reached, or of a doubt or caution that kept one back. */
export function isOfContactValue(change: Change): boolean {
  return OF_A_VALUE.has(change.kind);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keys of the entries of two lists: what only the first has, what only the second has, and what both have. */
function compared<T>(before: readonly T[], after: readonly T[], key: (entry: T) => string): { readonly gone: T[]; readonly come: T[]; readonly kept: (readonly [T, T])[] } {
  const was = new Map(before.map((entry) => [key(entry), entry]));
  const is = new Map(after.map((entry) => [key(entry), entry]));
  return {
    gone: [...was].flatMap(([id, entry]) => (is.has(id) ? [] : [entry])),
    come: [...is].flatMap(([id, entry]) => (was.has(id) ? [] : [entry])),
    kept: [...was].flatMap(([id, entry]) => {
      const now = is.get(id);
      return now === undefined ? [] : [[entry, now] as const];
    }),
  };
}

const valid = <T extends { readonly value: string }>(statement: T | undefined, contact: Contact): T | undefined => (statement?.value === contact.value ? statement : undefined);

/** What a caller is told beside the number. */
const detailsOf = ({ callableFrom, purpose, extension, label, tollFree, anonymous, languages, sharing, notes, published }: Contact): unknown => ({ callableFrom, purpose, extension, label, tollFree, anonymous, languages, sharing, notes, published });

function changesOfContact(entry: string, before: Contact, after: Contact): Change[] {
  const { value } = after;
  const confirmed = valid(after.confirm, after);
  const [doubted, doubts] = [valid(before.dispute, before), valid(after.dispute, after)];
  const found: (Change | false)[] = [
    before.reach !== after.reach && { kind: 'contact-changed', entry, before: `${before.value} (${before.reach})`, after: `${value} (${after.reach})` },
    before.hours !== after.hours && { kind: 'hours-changed', entry, before: before.hours, after: after.hours },
    !same(detailsOf(before), detailsOf(after)) && { kind: 'details-changed', entry, after: value },
    confirmed !== undefined && !same(valid(before.confirm, before), confirmed) && { kind: 'confirmed', entry, before: confirmed.by, after: value },
    doubts !== undefined && doubted === undefined && { kind: 'disputed', entry, after: value },
    doubts === undefined && doubted !== undefined && { kind: 'dispute-settled', entry, after: value },
    after.unconfirmed === true && !before.unconfirmed && { kind: 'doubt-added', entry, after: value },
    before.unconfirmed === true && !after.unconfirmed && { kind: 'doubt-removed', entry, after: value },
    !same([before.sources, before.check], [after.sources, after.check]) && { kind: 'sources-changed', entry, after: value },
  ];
  return found.filter((change) => change !== false);
}

/** Large and small letters lead to different pages of the web. */
const contactKey = ({ channel, value }: Contact): string => `${channel} ${channel === 'form' || channel === 'chat' ? value : sameValueKey(value)}`;

/** Contacts that changed their value: one that went and one that came on the same channel, for the same purpose, are one that changed. */
function changesOfContacts(entry: string, before: readonly Contact[], after: readonly Contact[]): Change[] {
  const { gone, come, kept } = compared(before, after, contactKey);
  const left = [...come];
  const changed = gone.map((was): Change => {
    const index = left.findIndex(({ channel, purpose }) => channel === was.channel && purpose === was.purpose);
    const [now] = index < 0 ? [] : left.splice(index, 1);
    return now ? { kind: 'contact-changed', entry, before: was.value, after: now.value } : { kind: 'contact-removed', entry, before: was.value };
  });
  return [...changed, ...left.map(({ value }): Change => ({ kind: 'contact-added', entry, after: value })), ...kept.flatMap(([was, now]) => changesOfContact(entry, was, now))];
}

/** What the page of an agency says beside its name, its website, its contacts and its cautions. */
function wordsOf({ acronym, aliases, formerNames, parent, type, roles, services, serves, languages, summary, city, address, notes }: Agency): unknown {
  return { acronym, aliases, formerNames, parent, type, roles, services, serves, languages, summary, city, address, notes };
}

function changesOfAgency(entry: string, before: Agency, after: Agency): Change[] {
  const cautions = compared(before.cautions ?? [], after.cautions ?? [], (caution) => caution);
  return [
    ...(same(before.name, after.name) ? [] : [{ kind: 'name-changed', entry, before: before.name.en, after: after.name.en } as const]),
    ...cautions.come.map((caution): Change => ({ kind: 'caution-added', entry, after: caution })),
    ...cautions.gone.map((caution): Change => ({ kind: 'caution-removed', entry, before: caution })),
    ...changesOfContacts(entry, before.contacts ?? [], after.contacts ?? []),
    ...(before.website?.url === after.website?.url ? [] : [{ kind: 'website-changed', entry, before: before.website?.url, after: after.website?.url } as const]),
    ...(same(wordsOf(before), wordsOf(after)) ? [] : [{ kind: 'agency-changed', entry } as const]),
  ];
}

function changesOfCountry(before: Country, after: Country): Change[] {
  const code = after.country;
  const address = (id: string): string => `${code.toLowerCase()}/${id}`;
  const emergency = compared(before.emergency, after.emergency, ({ kind, number }) => `${kind} ${number}`);
  const agencies = compared(before.agencies, after.agencies, ({ id }) => id);
  const ended = (id: string): Change => {
    const tombstone = after.tombstones?.find((stone) => stone.id === id);
    return tombstone ? { kind: 'agency-ended', entry: address(id), before: tombstone.reason, after: tombstone.to } : { kind: 'agency-removed', entry: address(id) };
  };
  return [
    ...emergency.come.map(({ number }): Change => ({ kind: 'emergency-added', entry: code, after: number })),
    ...emergency.gone.map(({ number }): Change => ({ kind: 'emergency-removed', entry: code, before: number })),
    ...agencies.come.flatMap(({ id, name, contacts = [] }): Change[] => [
      { kind: 'agency-added', entry: address(id), after: name.en },
      ...contacts.map(({ value }): Change => ({ kind: 'contact-added', entry: address(id), after: value })),
    ]),
    ...agencies.gone.map(({ id }) => ended(id)),
    ...agencies.kept.flatMap(([was, is]) => changesOfAgency(address(is.id), was, is)),
  ];
}

/** What is other for readers in a later version of the countries, by country and entry. Changes of layout, order and comments are none. */
export function changesBetween(before: readonly Country[], after: readonly Country[]): Change[] {
  const { gone, come, kept } = compared(before, after, ({ country }) => country);
  return [
    ...come.map(({ country }): Change => ({ kind: 'country-added', entry: country })),
    ...gone.map(({ country }): Change => ({ kind: 'country-removed', entry: country })),
    ...kept.flatMap(([was, is]) => changesOfCountry(was, is)),
  ];
}
