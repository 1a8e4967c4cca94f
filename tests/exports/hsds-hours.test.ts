import { describe, expect, test } from 'vitest';
import { hsdsServices, type HsdsService } from '../../src/exports/hsds/index.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';

function serviceOf(contact: Partial<Contact>, changes: Partial<Country> = {}): HsdsService | undefined {
  const country = makeCountry({ agencies: [makeAgency({ contacts: [makeContact(contact)] })], ...changes });
  return hsdsServices({ countries: [country], states: { subregions: [] }, instruments: [], terms: [], resources: [], changes: [] }, 'en', { asOf: AS_OF })[0];
}

const schedulesOf = (hours: string, country: Partial<Country> = {}) => serviceOf({ hours }, country)?.schedules ?? [];

describe('the hours of a contact in HSDS', () => {
  test('of which nobody knows are absent', () => {
    expect(serviceOf({})).not.toHaveProperty('schedules');
  });

  test('at any hour are the whole of every day, of which no zone need be known', () => {
    expect(schedulesOf('24/7')).toMatchObject([{ freq: 'WEEKLY', wkst: 'MO', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59', description: '24 hours' }]);
    expect(schedulesOf('24/7')[0]).not.toHaveProperty('timezone');
  });

  test('say whose they are, holidays and doubts, and bear their distance from UTC where the country has one', () => {
    const service = serviceOf({ hours: 'Mo-Fr 08:00-12:00,14:00-18:30; Sa 22:00-02:00; PH off', unconfirmed: true });
    expect(service?.schedules).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR', opens_at: '08:00-03:00', closes_at: '12:00-03:00', timezone: -3, description: 'Monday to Friday, 08:00–12:00' },
      { byday: 'MO,TU,WE,TH,FR', opens_at: '14:00-03:00', closes_at: '18:30-03:00' },
      { byday: 'SA', opens_at: '22:00-03:00', closes_at: '02:00-03:00', description: 'Saturday, 22:00–02:00 the next day' },
    ]);
    for (const { notes, attributes } of service?.schedules ?? []) {
      expect(notes).toBe('These are the hours of 145. Unconfirmed. Closed on public holidays.');
      expect(attributes?.map(({ taxonomy_term, value }) => [taxonomy_term.code, value])).toEqual([['fact:contact', service?.phones?.[0]?.id], ['source:ar/recent', 'opens_at']]);
    }
  });

  test.each([[['America/Nassau']], [['America/Mexico_City', 'America/Tijuana']], [['America/Guayaquil', 'Pacific/Galapagos']]])('are local where clocks change or differ: %s', (timezones) => {
    const [schedule] = schedulesOf('Mo-Fr 08:00-24:00', { timezones });
    expect(schedule).toMatchObject({ opens_at: '08:00', closes_at: '23:59', notes: `These are the hours of 145. Local time: ${timezones.join(', ')}.` });
    expect(schedule).not.toHaveProperty('timezone');
  });

  test('of several zones with one clock have one distance', () => {
    expect(schedulesOf('Mo 08:00-09:00', { timezones: ['America/Argentina/Buenos_Aires', 'America/Argentina/Ushuaia'] })[0]?.timezone).toBe(-3);
  });
});
