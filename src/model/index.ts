/*
 * What a directory is, for others (`margarita-directory/model`): the types of its content, and every closed vocabulary with what its
 * codes mean. Schemas stay inside: content is held against them by the reader. The site imports single files, never this list.
 */
export type { Directory } from './directory.ts';
export type { Country, EmergencyNumber, Gap, Law, Tombstone } from './country.ts';
export type { Agency } from './agency.ts';
export type { Contact } from './contact.ts';
export type { Source } from './source.ts';
export type { Instrument, NotParty, Party } from './instrument.ts';
export type { Term } from './term.ts';
export type { Resource } from './resource.ts';
export type { Change, ChangeKind, ChangeLog } from './changes.ts';
export type { Ledger, Letter } from './ledger.ts';
export type { FullText, Text } from './text.ts';
export { expectedStates, type States } from './states.ts';
export { isLocale, LOCALES, type Locale } from './locales.ts';
export {
  ACCESSES, AGENCY_TYPES, CAUTIONS, CHANNELS, EMERGENCY_KINDS, GROUPS, PARTY_ACTS, PURPOSES, REACHES, RESOURCE_KINDS, ROLES, SERVICES, SHARING,
  SOURCE_KINDS, SUBJECTS, TOMBSTONE_REASONS, USES,
} from './vocabularies.ts';
export type {
  Access, AgencyType, Caution, Channel, EmergencyKind, Group, PartyAct, Purpose, Reach, ResourceKind, Role, Service, Sharing, SourceKind, Subject,
  TombstoneReason, Use,
} from './vocabularies.ts';
export type { Meaning } from './meaning.ts';
export * from './meanings/index.ts';
