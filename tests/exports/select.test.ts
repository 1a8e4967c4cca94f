import { describe, expect, it } from 'vitest';
import { directoryDocument } from '../../src/exports/api/index.ts';
import { agenciesOf, languagesOf, select } from '../../src/exports/select.ts';
import { AS_OF, inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';
import { HOSTILE_DIRECTORY } from './hostile-directory.ts';

const directory = await realDirectory();
const entriesOf = (choice: Parameters<typeof select>[1], all = directory): string[] => {
  const selection = select(all, choice);
  return selection.countries.flatMap((country) => agenciesOf(selection, country).map(({ id }) => `${country.country.toLowerCase()}/${id}`));
};

describe('what is kept out', () => {
  it('is every agency where nothing fits, and no country goes with it: its emergency numbers and gaps are as true as before', () => {
    const selection = select(directory, { languages: ['xx'] });
    expect(entriesOf({ languages: ['xx'] })).toEqual([]);
    expect(selection.countries).toEqual(directory.countries);
  });

  it('is every country but those that were chosen, and every state of which it is expected', () => {
    const selection = select(directory, { countries: ['CL', 'AR'] });
    expect(selection.countries.map(({ country }) => country)).toEqual(['AR', 'CL']);
    expect(selection.states.subregions.flatMap(({ states }) => states).toSorted()).toEqual(['AR', 'CL']);
  });

  it('is no doubt: a number that another agency doubts stays doubtful when that agency is not chosen', () => {
    const doubted = makeAgency({ id: 'police', type: 'police', contacts: [makeContact({ unconfirmed: true })] });
    const confirmed = makeContact({ confirm: { by: 'Office', on: '2026-10-01', value: '145' } });
    const disputed = makeAgency({ id: 'ngo', type: 'civil-society', contacts: [makeContact({ dispute: { on: '2026-11-01', why: inAll('No.'), value: '145' } })] });
    for (const other of [doubted, disputed]) {
      const country = makeCountry({ agencies: [makeAgency({ contacts: [makeContact(), confirmed] }), other] });
      const { countries } = directoryDocument(select({ ...HOSTILE_DIRECTORY, countries: [country] }, { types: ['hotline'] }), { asOf: AS_OF, commit: null, site: null });
      expect(countries[0]?.agencies.map(({ id }) => id)).toEqual(['line']);
      expect(countries[0]?.agencies[0]?.contacts[0]?.trust).toMatchObject({ level: 'unconfirmed', doubt: 'same-number-elsewhere', doubtful: true });
      if (other === disputed) expect(countries[0]?.agencies[0]?.contacts[1]?.trust).toMatchObject({ level: 'unconfirmed', doubtful: true });
    }
  });
});

describe('what is chosen', () => {
  it('is everything where nothing is said', () => {
    expect(select(directory, {})).toBe(directory);
    expect(entriesOf({})).toHaveLength(directory.countries.flatMap(({ agencies }) => agencies).length);
  });

  it('fits every list, and one code of each', () => {
    const both = entriesOf({ countries: ['AR', 'BR'], types: ['hotline', 'police'] });
    const apart = [...entriesOf({ countries: ['AR'], types: ['hotline'] }), ...entriesOf({ countries: ['AR'], types: ['police'] }), ...entriesOf({ countries: ['BR'], types: ['hotline'] }), ...entriesOf({ countries: ['BR'], types: ['police'] })];
    expect(both.toSorted()).toEqual(apart.toSorted());
    expect(both.length).toBeGreaterThan(0);
  });

  it('answers in a language that a source states or, where none does, that is official, as in search', () => {
    const stated = makeAgency({ id: 'stated', contacts: [makeContact({ languages: ['en'] })] });
    const all = { ...directory, countries: [makeCountry({ languages: ['es'], agencies: [stated, makeAgency({ id: 'silent' })] })] };
    expect(entriesOf({ languages: ['es'] }, all)).toEqual(['ar/silent']);
    expect(entriesOf({ languages: ['en'] }, all)).toEqual(['ar/stated']);
    expect(languagesOf(all)).toEqual(['en', 'es']);
  });

  it('is said in the document, which does not pass for the whole', () => {
    const options = { asOf: AS_OF, commit: null, site: null };
    expect(directoryDocument(directory, options).selection).toBeNull();
    const part = directoryDocument(select(directory, { countries: ['AR'], types: ['police'] }), options);
    expect(part.selection).toEqual({ countries: ['AR'], types: ['police'], languages: null });
    expect(part.counts.agencies).toBe(part.countries[0]?.agencies.length);
  });
});
