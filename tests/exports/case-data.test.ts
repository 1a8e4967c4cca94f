import { describe, expect, it } from 'vitest';
import { treatiesOfState } from '../../src/directory/case-treaties.ts';
import { openState, unpackHours } from '../../src/directory/open-now.ts';
import { sheetCountry } from '../../src/exports/case-data.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';

const { countries, instruments } = await realDirectory();
const sheetOf = (code: string) => {
  const country = countries.find((one) => one.country === code);
  if (!country) throw new Error(`No country ${code}`);
  return sheetCountry(country, instruments, 'en', AS_OF);
};
const stateOf = (code: string, agency: string, at: string) => {
  const sheet = sheetOf(code);
  const contact = sheet.agencies.find(({ id }) => id === agency)?.contacts.find(({ hours }) => hours !== undefined);
  return openState(contact?.hours === undefined ? undefined : unpackHours(contact.hours), sheet.zones[0] ?? 'UTC', new Date(at));
};

describe('what the case sheet is given of a state', () => {
  it('says of a doubtful number that it is unconfirmed, and of none that it works from abroad when it does not', () => {
    const country = makeCountry({ agencies: [makeAgency({ contacts: [makeContact({ unconfirmed: true })] })] });
    const [contact] = sheetCountry(country, [], 'es', AS_OF).agencies[0]?.contacts ?? [];
    expect(contact).toMatchObject({ level: 'unconfirmed', domestic: true, shown: '145' });
    expect(contact?.trust).toMatch(/^Sin confirmar/);
    expect(contact?.plan?.plus).toBeUndefined();
  });

  it.each(LOCALES)('%s: is whole for every state: every agency named, every contact with its number and its source', (locale) => {
    for (const country of countries) {
      const sheet = sheetCountry(country, instruments, locale, AS_OF);
      expect(sheet.agencies.map(({ id }) => id)).toEqual(country.agencies.map(({ id }) => id));
      for (const { name, kind, contacts } of sheet.agencies) {
        expect(name).not.toBe('');
        expect(kind).not.toBe('');
        for (const contact of contacts) expect([contact.shown, contact.trust].every((words) => words.trim() !== '')).toBe(true);
      }
      expect(sheet.emergency).toHaveLength(country.emergency.length);
      expect(sheet.treaties).toEqual(treatiesOfState(country, instruments));
    }
  });

  it('puts the capital’s zone first, which in Canada’s file it is not', () => {
    expect(sheetOf('CA').zones[0]).toBe('America/Toronto');
    expect(sheetOf('MX').zones[0]).toBe('America/Mexico_City');
  });
});

describe('three walks, at their hour', () => {
  it('on a Friday at 17:40 in Panama, an office in Colombia with weekday hours is closed until Monday', () => {
    const offices = sheetOf('CO').agencies.flatMap(({ contacts }) => contacts.flatMap(({ hours }) => (hours !== undefined && hours !== '*' && !/[56]/.test(hours.split(':')[0] ?? '') ? [hours] : [])));
    // 17:40 on Friday 27 November 2026 in Panama and in Colombia, both UTC−5.
    const now = new Date('2026-11-27T22:40:00Z');
    for (const hours of offices) {
      const state = openState(unpackHours(hours), 'America/Bogota', now);
      if (!state.open) expect(state.opensNext?.getUTCDay()).toBe(1);
    }
    expect(openState(unpackHours('01234:480-1020'), 'America/Bogota', now)).toMatchObject({ open: false, opensNext: new Date('2026-11-30T13:00:00Z') });
  });

  it('at night in Trinidad and Tobago the line of the Counter Trafficking Unit answers', () => {
    expect(stateOf('TT', 'ctu', '2026-11-28T03:30:00Z')?.open).toBe(true);
  });

  it('in Argentina line 145 answers at any hour', () => {
    expect(stateOf('AR', 'linea-145', '2026-11-29T06:00:00Z')?.open).toBe(true);
  });
});
