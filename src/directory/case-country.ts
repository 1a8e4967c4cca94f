import type { Circumstance } from '../model/case.ts';
import type { AgencyType, Caution, Channel, Group, Purpose, Role, Service } from '../model/vocabularies.ts';
import type { TrustLevel } from './trust-level.ts';

/** A contact as the case sheet weighs it; what a page shows of it beside that is the page's own. */
export interface CaseContact {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly domestic: boolean;
  /** Countries from which alone it works, where it does not work from everywhere. */
  readonly callableFrom?: readonly string[];
  readonly level: TrustLevel;
}

/** An agency as the case sheet weighs it. */
export interface CaseAgency {
  readonly id: string;
  readonly type: AgencyType;
  readonly roles: readonly Role[];
  readonly services: readonly Service[];
  readonly serves: readonly Group[];
  readonly cautions?: readonly Caution[];
  /** Its mandate is refuge or asylum. */
  readonly refuge?: boolean;
  /** Best first. */
  readonly contacts: readonly CaseContact[];
}

/** A state as the case sheet needs it: a file of its own, fetched when the state is chosen. */
export interface CaseCountry<A extends CaseAgency = CaseAgency> {
  readonly code: string;
  readonly agencies: readonly A[];
}

/** True where a contact works from a country. A fax reaches an office, but nobody who needs an answer. */
export function worksFrom(contact: CaseContact, home: string, from: string): boolean {
  if (contact.channel === 'fax') return false;
  if (contact.callableFrom) return contact.callableFrom.includes(from);
  return !contact.domestic || home === from;
}

/** True where an agency can be reached from a country. */
export function isReachable(agency: CaseAgency, home: string, from: string): boolean {
  return agency.contacts.some((contact) => worksFrom(contact, home, from));
}

/** The groups to which a person belongs who was found in a state that is not, or may be, her own. */
export function groupsOf(applies: ReadonlySet<Circumstance>, isForeign: boolean): ReadonlySet<Group> {
  const groups: Group[] = ['everyone', applies.has('child') ? 'children' : 'adults'];
  if (applies.has('woman')) groups.push('women');
  if (applies.has('worker')) groups.push('workers');
  if (isForeign) groups.push('foreign-nationals');
  return new Set(groups);
}

/** True where an agency serves a person: an adult is never sent to a children's line, and a desk for nationals abroad is no help in the country. */
export function servesPerson(agency: CaseAgency, groups: ReadonlySet<Group>): boolean {
  return agency.serves.some((group) => groups.has(group));
}
