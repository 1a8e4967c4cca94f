import type { Agency } from '../model/agency.ts';
import type { Contact } from '../model/contact.ts';
import type { Country } from '../model/country.ts';
import { CHANNELS, PURPOSES } from '../model/vocabularies.ts';
import { compareDates, compareTrust, contactTrust, type Trust } from './trust.ts';

/** A contact of an agency with how far it can be trusted. */
export interface Line {
  readonly agency: Agency;
  readonly contact: Contact;
  readonly trust: Trust;
}

/** Best first: by trust, then what it is for (hotline before office), then the means (a voice before a form, a fax last). */
export function compareLines(a: Line, b: Line): number {
  return (
    compareTrust(a.trust, b.trust) ||
    PURPOSES.indexOf(a.contact.purpose) - PURPOSES.indexOf(b.contact.purpose) ||
    CHANNELS.indexOf(a.contact.channel) - CHANNELS.indexOf(b.contact.channel) ||
    compareDates(a.trust, b.trust)
  );
}

/** The contacts of an agency, best first: never in the order of the file. */
export function linesOf(agency: Agency, country: Country, asOf: string): Line[] {
  return (agency.contacts ?? []).map((contact) => ({ agency, contact, trust: contactTrust(contact, country, asOf) })).sort(compareLines);
}
