import type { z } from 'zod';
import { contactLinks } from '../../directory/dialling.ts';
import { displayLetters, displayNumber } from '../../directory/dialling-display.ts';
import { compareLines, type Line } from '../../directory/contacts.ts';
import { extensionAndOptions } from '../../directory/published.ts';
import { contactTrust, emergencyTrust, isDoubtful, type Trust } from '../../directory/trust.ts';
import type { Agency } from '../../model/agency.ts';
import type { Contact } from '../../model/contact.ts';
import type { Country, EmergencyNumber } from '../../model/country.ts';
import type { ApiContact } from './schema-agency.ts';
import type { ApiEmergency } from './schema-country.ts';
import type { trust } from './schema-parts.ts';
import { namedSources } from './source.ts';

/** How far a number can be trusted, nothing left out. */
function apiTrust(found: Trust, flagged: boolean): z.output<typeof trust> {
  const { level, doubt, dispute, confirmed, otherPage, shown } = found;
  return {
    level,
    doubtful: isDoubtful(found),
    doubt: doubt ?? null,
    unconfirmed: flagged || level === 'unconfirmed',
    disputed: dispute ? { since: dispute.on, why: dispute.why } : null,
    confirmed: confirmed ? { by: confirmed.by, on: confirmed.on } : null,
    otherPage: otherPage ? { url: otherPage.url, published: otherPage.date ?? null } : null,
    newestSource: shown.id,
    newestDate: shown.source.published ?? null,
  };
}

function apiContact({ agency, contact, trust: found }: Line, order: number, country: Country): ApiContact {
  const { channel, value, published, reach, callableFrom, purpose, label, hours, tollFree, anonymous, languages, factSources, sharing, notes } = contact;
  const { extensions, option } = extensionAndOptions(contact);
  return {
    channel,
    value,
    display: displayNumber(contact, country.country),
    letters: displayLetters(contact, country.country) ?? null,
    published: published ?? null,
    extensions: [...extensions],
    menuOption: option ?? null,
    links: contactLinks(contact),
    reach,
    callableFrom: callableFrom ?? null,
    purpose,
    label: label ?? null,
    hours: hours ?? null,
    tollFree: tollFree ?? null,
    anonymous: anonymous ?? null,
    languages: languages ?? null,
    factSources: { hours: factSources?.hours ?? null, anonymous: factSources?.anonymous ?? null, languages: factSources?.languages ?? null },
    sharing: sharing ? { police: sharing.police ?? null, immigration: sharing.immigration ?? null, sourceIds: sharing.sources } : null,
    notes: notes ?? null,
    order,
    trust: apiTrust(found, contact.unconfirmed === true),
    cautions: agency.cautions ?? [],
    sources: namedSources(contact.sources, country),
  };
}

/** A contact, how far it can be trusted, and its place among those of its agency as pages show them, from 1. */
export interface PlacedLine extends Line {
  readonly order: number;
}

/** The contacts of an agency in the order of the file, each with its place as pages show them. The country must be whole: doubt belongs to the number. */
export function placedLines(agency: Agency, country: Country, asOf: string): PlacedLine[] {
  const lines = (agency.contacts ?? []).map((contact: Contact): Line => ({ agency, contact, trust: contactTrust(contact, country, asOf) }));
  const best = lines.toSorted(compareLines);
  return lines.map((line) => ({ ...line, order: best.indexOf(line) + 1 }));
}

/** The contacts of an agency, in the order of the file. */
export function apiContacts(agency: Agency, country: Country, asOf: string): ApiContact[] {
  return placedLines(agency, country, asOf).map((line) => apiContact(line, line.order, country));
}

/** An emergency number of a country. */
export function apiEmergency(emergency: EmergencyNumber, country: Country, asOf: string): ApiEmergency {
  const { kind, number, notes } = emergency;
  return {
    kind,
    number,
    reach: 'domestic',
    dial: `tel:${number}`,
    notes: notes ?? null,
    trust: apiTrust(emergencyTrust(emergency, country, asOf), emergency.unconfirmed === true),
    sources: namedSources(emergency.sources, country),
  };
}
