/*
 * The records of HSDS 3.0 that we write, with the fields that we fill, as its compiled schema of a service nests them
 * (https://docs.openreferral.org/en/3.0/hsds/schema_reference.html). Fields of which nothing is known are absent.
 */

interface Identified {
  readonly id: string;
}

interface Described extends Identified {
  readonly attributes?: readonly HsdsAttribute[];
  readonly metadata?: readonly HsdsMetadata[];
}

export interface HsdsTaxonomy extends Identified {
  readonly name: string;
  readonly description: string;
}

/** A code of one of our vocabularies, a language, or a source. */
export interface HsdsTerm extends Identified {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  /** The language in which the name stands. */
  readonly language: string;
  readonly term_uri?: string;
  readonly taxonomy_detail: HsdsTaxonomy;
}

/** What is said of a record by a term. HSDS leaves the codes of `link_type` open: ours are those of `attributes.ts`. */
export interface HsdsAttribute extends Identified {
  readonly link_type: string;
  readonly value?: string;
  readonly taxonomy_term: HsdsTerm;
}

/** Something that was done to a record, on a day. */
export interface HsdsMetadata extends Identified {
  readonly last_action_date: string;
  readonly last_action_type: string;
  readonly field_name: string;
  readonly previous_value: string;
  readonly replacement_value: string;
  readonly updated_by: string;
}

export interface HsdsLanguage extends Described {
  readonly name: string;
  readonly code: string;
}

export interface HsdsPhone extends Described {
  readonly number: string;
  readonly extension?: number;
  readonly type: string;
  readonly description: string;
  readonly languages?: readonly HsdsLanguage[];
}

export interface HsdsContact extends Described {
  readonly name: string;
  readonly email: string;
}

export interface HsdsSchedule extends Described {
  readonly timezone?: number;
  readonly wkst: 'MO';
  readonly freq: 'WEEKLY';
  readonly byday: string;
  readonly description: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly notes: string;
}

export interface HsdsServiceArea extends Described {
  readonly name: string;
  readonly description?: string;
  readonly uri?: string;
}

export interface HsdsAddress extends Described {
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly address_type: 'physical';
}

export interface HsdsLocation extends Described {
  readonly location_type: 'physical' | 'virtual';
  readonly url?: string;
  readonly name: string;
  readonly addresses?: readonly HsdsAddress[];
}

export interface HsdsServiceAtLocation extends Described {
  readonly description?: string;
  readonly location: HsdsLocation;
}

export interface HsdsIdentifier extends Identified {
  readonly identifier_type: string;
  readonly identifier: string;
}

export interface HsdsOrganization extends Described {
  readonly name: string;
  readonly alternate_name?: string;
  readonly description: string;
  readonly email?: string;
  readonly website?: string;
  readonly uri: string;
  readonly organization_identifiers: readonly HsdsIdentifier[];
}

/** An agency as a service that is complete in itself. */
export interface HsdsService extends Described {
  readonly name: string;
  readonly alternate_name?: string;
  readonly description: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active' | 'inactive' | 'defunct';
  readonly fees_description?: string;
  readonly eligibility_description?: string;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly last_modified: string;
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly service_areas?: readonly HsdsServiceArea[];
  readonly service_at_locations?: readonly HsdsServiceAtLocation[];
  readonly languages?: readonly HsdsLanguage[];
  readonly organization: HsdsOrganization;
  readonly contacts?: readonly HsdsContact[];
}
