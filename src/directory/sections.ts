import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { AgencyType } from '../model/vocabularies.ts';
import { linesOf } from './contacts.ts';
import { servesOnlyAbroad } from './lines.ts';
import { TRUST_LEVELS } from './trust.ts';

/** The sections of a country page, in the order in which a person in need reads them. */
export const SECTIONS = ['lines', 'assistance', 'report', 'investigation', 'counterparts', 'abroad'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** One section: agencies that stand here in full, and agencies that stand elsewhere and are referred to. */
export interface Section {
  readonly name: SectionName;
  readonly agencies: readonly Agency[];
  readonly elsewhere: readonly Agency[];
}

/** Counterparts for authorities: who coordinates, who answers for consulates, who handles requests between states. */
export const COUNTERPART_TYPES: readonly AgencyType[] = ['coordination', 'consular', 'central-authority'];

/** What is most useful first, within each section. Types that are not named come last. */
const FUNCTION_ORDER: Readonly<Record<SectionName, readonly AgencyType[]>> = {
  lines: ['hotline'],
  assistance: [
    'victim-assistance', 'child-protection', 'gender', 'civil-society', 'human-rights', 'labour', 'international-organization', 'migration',
  ],
  report: ['hotline'],
  investigation: ['prosecution', 'police', 'labour', 'migration'],
  counterparts: ['coordination', 'central-authority', 'consular'],
  abroad: ['consular'],
};

/** The section in which an agency stands in full: exactly one. */
export function homeSection(agency: Agency): SectionName {
  if (servesOnlyAbroad(agency)) return 'abroad';
  if (agency.type === 'hotline') return agency.roles.includes('assistance') ? 'lines' : 'report';
  if (COUNTERPART_TYPES.includes(agency.type)) return 'counterparts';
  if (agency.type === 'prosecution' || agency.type === 'police') return 'investigation';
  if (agency.roles.includes('assistance')) return 'assistance';
  return agency.roles.includes('investigation') ? 'investigation' : 'counterparts';
}

/** True where an agency belongs to a section by its role, wherever it stands in full. */
function isReferredTo(agency: Agency, section: SectionName): boolean {
  switch (section) {
    case 'assistance':
      return agency.roles.includes('assistance') && !servesOnlyAbroad(agency);
    case 'investigation':
      return agency.roles.includes('investigation');
    case 'counterparts':
      return agency.roles.includes('contact-point') || COUNTERPART_TYPES.includes(agency.type);
    case 'abroad':
      return agency.serves.includes('nationals-abroad');
    case 'lines':
    case 'report':
      return false;
  }
}

/** Sorts agencies of a section: those with a caution last, by function, by how far their best contact can be trusted, without contact last. */
function byFunctionAndTrust(section: SectionName, country: Country, asOf: string): (a: Agency, b: Agency) => number {
  const order = FUNCTION_ORDER[section];
  const functionRank = (agency: Agency): number => (order.includes(agency.type) ? order.indexOf(agency.type) : order.length);
  const trustRank = (agency: Agency): number => {
    const best = linesOf(agency, country, asOf)[0];
    return best ? TRUST_LEVELS.indexOf(best.trust.level) : TRUST_LEVELS.length;
  };
  const serveRank = (agency: Agency): number => (agency.serves.includes('everyone') ? 0 : 1);
  return (a, b) =>
    Number(Boolean(a.cautions)) - Number(Boolean(b.cautions)) ||
    functionRank(a) - functionRank(b) ||
    trustRank(a) - trustRank(b) ||
    serveRank(a) - serveRank(b) ||
    a.id.localeCompare(b.id);
}

/**
 * The agencies of a country by section. Each agency stands in full once and is referred to from the other sections
 * to which its roles belong; within a section the order follows function and trust, never the file (issue 2, point 4).
 * Sections without any agency are left out.
 */
export function countrySections(country: Country, asOf: string): Section[] {
  return SECTIONS.map((name) => {
    const sorted = [...country.agencies].sort(byFunctionAndTrust(name, country, asOf));
    return {
      name,
      agencies: sorted.filter((agency) => homeSection(agency) === name),
      elsewhere: sorted.filter((agency) => homeSection(agency) !== name && isReferredTo(agency, name)),
    };
  }).filter((section) => section.agencies.length + section.elsewhere.length > 0);
}
