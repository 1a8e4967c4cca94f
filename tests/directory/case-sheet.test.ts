import { describe, expect, it } from 'vitest';
import { groupsOf, servesPerson, worksFrom, type CaseCountry } from '../../src/directory/case-country.ts';
import { CIRCUMSTANCES, type Circumstance } from '../../src/model/case.ts';
import { caseSheet, type Step } from '../../src/directory/case-sheet.ts';
import { caseAgency, caseCountry } from '../../src/directory/case-agency.ts';
import { AS_OF, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realCountries } from '../support/real-content.ts';

const countries = new Map((await realCountries()).map((country) => [country.country, caseCountry(country, AS_OF)]));
const real = (code: string): CaseCountry => {
  const country = countries.get(code);
  if (!country) throw new Error(`No country ${code}`);
  return country;
};
const sheetOf = (found: string, national: string, applies: Circumstance[] = [], from = found) =>
  caseSheet({ found: real(found), national: real(national), applies: new Set(applies), from });
const stepOf = (steps: readonly Step[], name: Step['name']) => steps.find((step) => step.name === name);
const ids = (step: Step | undefined) => (step?.rows ?? []).map(({ country, agency }) => `${country.toLowerCase()}/${agency.id}`);

describe('who is offered to whom', () => {
  it('never sends an adult to a children’s line, nor anybody to a desk for nationals abroad', () => {
    const adult = groupsOf(new Set(['woman']), true);
    expect(servesPerson(caseAgency(makeAgency({ serves: ['children'] }), makeCountry(), AS_OF), adult)).toBe(false);
    expect(servesPerson(caseAgency(makeAgency({ serves: ['nationals-abroad'] }), makeCountry(), AS_OF), adult)).toBe(false);
    expect(servesPerson(caseAgency(makeAgency({ serves: ['everyone'] }), makeCountry(), AS_OF), adult)).toBe(true);
    expect(servesPerson(caseAgency(makeAgency({ serves: ['workers'] }), makeCountry(), AS_OF), adult)).toBe(false);
  });

  it('knows from where a contact works', () => {
    const contact = (changes: object) => caseAgency(makeAgency({ contacts: [makeContact(changes)] }), makeCountry(), AS_OF).contacts[0]!;
    expect(worksFrom(contact({ reach: 'domestic' }), 'AR', 'CO')).toBe(false);
    expect(worksFrom(contact({ reach: 'domestic' }), 'AR', 'AR')).toBe(true);
    expect(worksFrom(contact({ reach: 'international', value: '+5491112345678', callableFrom: ['US'] }), 'AR', 'CO')).toBe(false);
    expect(worksFrom(contact({ channel: 'fax', reach: 'international' }), 'AR', 'AR')).toBe(false);
  });
});

describe('every pair of states', () => {
  const pairs = [...countries.keys()].flatMap((found) => [...countries.keys()].filter((national) => national !== found).map((national) => [found, national] as const));
  const situations: Circumstance[][] = [[], ['child'], ['woman', 'no-papers'], ['worker'], ['afraid', 'danger'], ['child', 'afraid'], [...CIRCUMSTANCES]];

  it('is 35 times 34', () => {
    expect(pairs).toHaveLength(35 * 34);
  });

  it.each(situations.map((applies) => [applies.join(' + ') || 'nothing special', applies] as const))('yields a complete and safe sheet: %s', (_, applies) => {
    const set = new Set(applies);
    for (const [found, national] of pairs) {
      const steps = sheetOf(found, national, applies);
      const full = new Set<string>();
      expect(steps.map(({ name }) => name)).toEqual([
        'help', 'stay', ...(set.has('child') ? ['guardian'] : []), 'investigate',
        ...(set.has('afraid') ? ['asylum', 'central'] : ['consular', 'return', 'prosecutors', 'central']),
      ]);
      const groups = groupsOf(set, true);
      for (const step of steps) {
        const where = `${found} ${national} ${step.name}`;
        // A step ends in something that works from there, or says that nothing does.
        expect(step.rows.some(({ reachable }) => reachable), where).toBe(!step.nothing);
        expect(step.nothing || step.rows.length > 0, where).toBe(true);
        const [first] = step.rows;
        if (first?.agency.cautions && first.country !== national) expect(step.rows.every(({ agency, country, reachable }) => !reachable || (agency.cautions && country !== national)), where).toBe(true);
        for (const row of step.rows) {
          const key = `${row.country}/${row.agency.id}`;
          if (!row.again) {
            expect(full.has(key), `${where} ${key} twice in full`).toBe(false);
            full.add(key);
          }
          if (set.has('afraid')) expect(row.country, where).toBe(found);
          if (!step.home && ['help', 'stands-in'].includes(row.why) && row.why !== 'stands-in') expect(servesPerson(row.agency, groups), where).toBe(true);
        }
        if (step.name === 'help') for (const { agency } of step.rows.filter(({ why }) => why !== 'stands-in')) expect(servesPerson(agency, groups), `${where} ${agency.id}`).toBe(true);
      }
    }
  });
});

describe('three walks', () => {
  it('a Colombian adult in Panama', () => {
    const steps = sheetOf('PA', 'CO');
    expect(ids(stepOf(steps, 'help'))[0]).toBe('pa/policia-104');
    expect(ids(stepOf(steps, 'consular')).every((id) => id.startsWith('co/'))).toBe(true);
    const prosecutors = stepOf(steps, 'prosecutors');
    expect([...(prosecutors?.rows ?? []), ...(prosecutors?.folded ?? [])].map(({ country }) => country)).toEqual(expect.arrayContaining(['PA', 'CO']));
    expect(stepOf(steps, 'help')?.rows.some(({ agency }) => agency.serves.every((group) => group === 'children'))).toBe(false);
  });

  it('a Venezuelan child in Trinidad and Tobago, afraid of her state', () => {
    const steps = sheetOf('TT', 'VE', ['child', 'afraid']);
    expect(ids(stepOf(steps, 'help'))).toEqual(expect.arrayContaining(['tt/ctu', 'tt/childrens-authority']));
    expect(steps.flatMap(({ rows, folded }) => [...rows, ...folded]).every(({ country }) => country === 'TT')).toBe(true);
    expect(steps.findIndex(({ name }) => name === 'guardian')).toBeLessThan(steps.findIndex(({ name }) => name === 'asylum'));
    const stay = stepOf(steps, 'stay');
    expect(stay?.rows[0]?.agency.cautions).toBeUndefined();
  });

  it('a Paraguayan worker in Argentina without papers', () => {
    const steps = sheetOf('AR', 'PY', ['worker', 'no-papers']);
    expect(ids(stepOf(steps, 'help'))[0]).toBe('ar/linea-145');
    expect(stepOf(steps, 'stay')?.rows[0]?.agency.cautions).toBeUndefined();
    expect(ids(stepOf(steps, 'consular')).every((id) => id.startsWith('py/'))).toBe(true);
  });

  it('read from abroad, a domestic line is there but not reachable, and somebody who can be reached stands before it', () => {
    const help = stepOf(sheetOf('AR', 'PY', [], 'PY'), 'help');
    const line = help?.rows.find(({ agency }) => agency.id === 'linea-145');
    expect(line?.reachable).toBe(false);
    expect(help?.nothing || help?.rows[0]?.reachable).toBe(true);
  });
});
