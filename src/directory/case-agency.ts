import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { CaseAgency, CaseContact, CaseCountry } from './case-country.ts';
import { linesOf, type Line } from './contacts.ts';

/** Words by which an agency's own mandate is known to be refuge or asylum, in its English name and summary. */
const REFUGE = /\brefugee|\basylum\b|\bUNHCR\b/i;

/** A contact as the case sheet weighs it. */
export function caseContact({ contact, trust }: Line): CaseContact {
  return { channel: contact.channel, purpose: contact.purpose, domestic: contact.reach === 'domestic', callableFrom: contact.callableFrom, level: trust.level };
}

/** An agency as the case sheet weighs it. */
export function caseAgency(agency: Agency, country: Country, asOf: string): CaseAgency {
  const { id, type, roles, services, serves, cautions, name, summary } = agency;
  const refuge = REFUGE.test(`${name.en} ${typeof summary.en === 'string' ? summary.en : ''}`);
  return { id, type, roles, services, serves, cautions, ...(refuge ? { refuge } : {}), contacts: linesOf(agency, country, asOf).map(caseContact) };
}

/** A state as the case sheet weighs it. */
export function caseCountry(country: Country, asOf: string): CaseCountry {
  return { code: country.country, agencies: country.agencies.map((agency) => caseAgency(agency, country, asOf)) };
}
