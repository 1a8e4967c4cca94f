import type { Agency } from '../model/agency.ts';

/** The ids of every source that an agency names, for itself, its website or any of its contacts. */
export function sourcesOfAgency(agency: Agency): Set<string> {
  const ofContacts = (agency.contacts ?? []).flatMap((contact) => [
    ...contact.sources,
    ...(contact.sharing?.sources ?? []),
    ...Object.values(contact.factSources ?? {}).flatMap((ids) => ids ?? []),
  ]);
  return new Set([...agency.sources, ...(agency.website?.sources ?? []), ...ofContacts]);
}
