import { basisInstrument, relatedTerms } from '../../directory/glossary.ts';
import type { ChangeLog } from '../../model/changes.ts';
import type { Meaning } from '../../model/meaning.ts';
import * as meanings from '../../model/meanings/index.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Resource } from '../../model/resource.ts';
import type { Term } from '../../model/term.ts';
import { statesOf, type Selection } from '../select.ts';
import { apiStanding } from './country.ts';
import { pagesOf, type ExportOptions } from './meta.ts';
import type { ApiChangesOfDay, ApiInstrument, ApiResource, ApiTerm, ApiVocabulary } from './schema-records.ts';
import { apiSources } from './source.ts';

/** A treaty, and how each state of the selection stands to it. */
export function apiInstrument(instrument: Instrument, selection: Selection, { site }: ExportOptions): ApiInstrument {
  const { id, title, short, subject, adopted, inForce, depositary, url, mandate, summary } = instrument;
  return {
    id,
    page: pagesOf(site, `treaties/${id}/`),
    title,
    short,
    subject,
    adopted,
    inForce,
    depositary,
    url,
    mandate: mandate ?? null,
    summary,
    states: statesOf(selection).map((country) => ({ country, standing: apiStanding(instrument, country) })),
    sources: apiSources(instrument),
  };
}

/** A term of the glossary, with the way back from terms that name it. */
export function apiTerm(one: Term, { terms, instruments }: Pick<Selection, 'terms' | 'instruments'>, { site }: ExportOptions): ApiTerm {
  const { id, term, variants, definition, basis, falseFriends } = one;
  return {
    id,
    page: pagesOf(site, `glossary/${id}/`),
    term,
    variants,
    definition,
    basis: basis
      ? { instrument: basis.instrument, instrumentId: basisInstrument(one, instruments)?.id ?? null, article: basis.article, url: basis.link === false ? null : (basis.url ?? null), sourceIds: basis.sources }
      : null,
    falseFriends,
    related: relatedTerms(one, terms).map((other) => other.id),
    sources: apiSources(one),
  };
}

/** A resource. An address that must not be linked stands apart. */
export function apiResource(resource: Resource, { site }: ExportOptions): ApiResource {
  const { id, name, acronym, kind, publisher, url, link, languages, access, summary, useFor, notes } = resource;
  const linked = link !== false;
  return {
    id,
    page: pagesOf(site, `resources/#${id}`),
    name,
    acronym: acronym ?? null,
    kind,
    publisher,
    url: linked ? url : null,
    link: linked,
    citedUrl: linked ? null : url,
    languages: languages ?? null,
    access,
    summary,
    useFor,
    notes: notes ?? null,
    sources: apiSources(resource),
  };
}

/** What changed for readers on a day. */
export function apiChanges({ on, changes }: ChangeLog[number]): ApiChangesOfDay {
  return { on, changes: changes.map(({ kind, entry, before, after }) => ({ kind, entry, before: before ?? null, after: after ?? null })) };
}

const VOCABULARIES: readonly (readonly [name: string, codes: Readonly<Record<string, Meaning>>])[] = [
  ['type', meanings.TYPE_MEANINGS],
  ['role', meanings.ROLE_MEANINGS],
  ['service', meanings.SERVICE_MEANINGS],
  ['serves', meanings.GROUP_MEANINGS],
  ['caution', meanings.CAUTION_MEANINGS],
  ['channel', meanings.CHANNEL_MEANINGS],
  ['reach', meanings.REACH_MEANINGS],
  ['purpose', meanings.PURPOSE_MEANINGS],
  ['sharing', meanings.SHARING_MEANINGS],
  ['emergency kind', meanings.EMERGENCY_KIND_MEANINGS],
  ['source kind', meanings.SOURCE_KIND_MEANINGS],
  ['tombstone reason', meanings.TOMBSTONE_REASON_MEANINGS],
  ['subject', meanings.SUBJECT_MEANINGS],
  ['act', meanings.PARTY_ACT_MEANINGS],
  ['resource kind', meanings.RESOURCE_KIND_MEANINGS],
  ['access', meanings.ACCESS_MEANINGS],
  ['use', meanings.USE_MEANINGS],
];

/** What every code means, in the four languages. */
export function apiVocabularies(): ApiVocabulary[] {
  return VOCABULARIES.map(([name, codes]) => ({ name, codes: Object.entries(codes).map(([code, { label, meaning }]) => ({ code, label, meaning })) }));
}
