/*
 * The closed vocabularies of a country file. A code is for ever: it stands in addresses, filters and exports.
 * What each code means, in four languages, stands in `meanings/`.
 */

/** What an agency is. The first word a reader sees of it. */
export const AGENCY_TYPES = [
  'hotline',
  'coordination',
  'prosecution',
  'police',
  'victim-assistance',
  'child-protection',
  'gender',
  'labour',
  'migration',
  'consular',
  'central-authority',
  'human-rights',
  'civil-society',
  'international-organization',
] as const;
export type AgencyType = (typeof AGENCY_TYPES)[number];

/** The three roles that Topic IV §5 of the 2006 recommendations asks a directory to cover. */
export const ROLES = ['assistance', 'investigation', 'contact-point'] as const;
export type Role = (typeof ROLES)[number];

/** What an agency does for the person, or for the authority, who turns to it. */
export const SERVICES = [
  'emergency-response',
  'report-a-case',
  'information',
  'shelter',
  'shelter-referral',
  'medical',
  'psychological',
  'legal-aid',
  'child-protection',
  'labour-complaint',
  'immigration-relief',
  'consular-assistance',
  'repatriation',
  'compensation',
  'investigation',
  'prosecution',
  'mutual-legal-assistance',
  'coordination',
] as const;
export type Service = (typeof SERVICES)[number];

/** Whom an agency serves. `everyone` matches every group. */
export const GROUPS = [
  'everyone',
  'children',
  'women',
  'men',
  'adults',
  'lgbtq',
  'workers',
  'foreign-nationals',
  'nationals-abroad',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a person must know before she turns to an agency. */
export const CAUTIONS = ['immigration-enforcement'] as const;
export type Caution = (typeof CAUTIONS)[number];

/** By what means a contact is reached. */
export const CHANNELS = ['phone', 'whatsapp', 'sms', 'chat', 'email', 'form', 'tty', 'fax'] as const;
export type Channel = (typeof CHANNELS)[number];

/** From where a contact value works as it is written. */
export const REACHES = ['international', 'domestic'] as const;
export type Reach = (typeof REACHES)[number];

/** What a contact is for. */
export const PURPOSES = ['hotline', 'duty', 'after-hours', 'office'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Which service an emergency number reaches. */
export const EMERGENCY_KINDS = ['general', 'police', 'ambulance', 'fire'] as const;
export type EmergencyKind = (typeof EMERGENCY_KINDS)[number];

/** Who speaks in a source: `official` is the authority itself, `government` another public body. */
export const PAGE_SOURCE_KINDS = ['official', 'government', 'igo', 'ngo', 'media', 'academic'] as const;
/** Sources that are not pages: an answer by letter, a call made to the office. */
export const SPOKEN_SOURCE_KINDS = ['letter', 'call'] as const;
export const SOURCE_KINDS = [...PAGE_SOURCE_KINDS, ...SPOKEN_SOURCE_KINDS] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whether a line passes on what it hears. Absence of the field means that nobody knows. */
export const SHARING = ['never', 'with-consent', 'when-required-by-law', 'always'] as const;
export type Sharing = (typeof SHARING)[number];

/** Why an entry ended. Its address stays and says so. */
export const TOMBSTONE_REASONS = ['renamed', 'merged', 'closed', 'duplicate', 'listed-in-error'] as const;
export type TombstoneReason = (typeof TOMBSTONE_REASONS)[number];

/** What a treaty is about. */
export const SUBJECTS = ['trafficking', 'organized-crime', 'children', 'women', 'labour', 'consular', 'mutual-legal-assistance'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** By which act a state became bound by a treaty; `signature-only` binds nobody. */
export const PARTY_ACTS = ['ratification', 'accession', 'succession', 'signature-only'] as const;
export type PartyAct = (typeof PARTY_ACTS)[number];

/** What a resource is. */
export const RESOURCE_KINDS = ['database', 'network', 'directory', 'hotline-list', 'guide', 'report', 'organization'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Who may use a resource. */
export const ACCESSES = ['open', 'registration', 'officials-only', 'unknown'] as const;
export type Access = (typeof ACCESSES)[number];

/** What a resource is good for in a case. */
export const USES = ['identification', 'assistance', 'contacts', 'consular', 'repatriation', 'children', 'labour', 'legislation', 'case-law', 'cooperation', 'statistics', 'training'] as const;
export type Use = (typeof USES)[number];
