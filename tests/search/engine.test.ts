import { describe, expect, it } from 'vitest';
import { sampleSearch, type Sample } from './sample.ts';

const police = (id: string, en: string, more: Partial<Sample> = {}): Sample => ({ id, n: { en }, f: ['type:police'], ...more });
const hotline = (id: string, en: string, more: Partial<Sample> = {}): Sample => ({ id, n: { en }, f: ['type:hotline', 'line:help'], ...more });

const search = sampleSearch([
  hotline('pe/linea-1818', 'Line 1818', { n: { en: 'Line 1818', es: 'Línea 1818' }, t: ['1818'], r: 5 }),
  police('pe/dirctptim', 'Directorate against Trafficking', { a: ['DIRCTPTIM', 'DIRINTRAP'] }),
  hotline('bo/linea-80014', 'Peru Street Hotline for Trafficking', { r: 9 }),
  police('bo/felcv', 'Special Force against Violence', { c: 'La Paz' }),
  police('dm/cdpf', 'Commonwealth Police Force'),
  police('do/policia-trata', 'Police Directorate', { n: { en: 'Police Directorate', es: 'Dirección de Policía' } }),
  { id: 'ht/ibesr', n: { en: 'Social Welfare Institute', fr: 'Œuvre d’Assistance à l’Enfance' }, f: ['type:child-protection', 'serves:children'] },
  police('us/fbi', 'Federal Bureau of Investigation', { a: ['FBI'], c: 'Washington' }),
  hotline('us/national-hotline', 'National Hotline', { f: ['type:hotline', 'line:help', 'language:es'] }),
  { id: 'cl/fiscalia', n: { en: 'Prosecution Service' }, f: ['type:prosecution', 'service:mutual-legal-assistance'] },
  { id: 'us/otip', n: { en: 'Office on Trafficking in Persons' }, f: ['type:coordination'], a: ['OTIP'] },
]);

describe('what cannot be found', () => {
  it.each(['', ' ', 'pizza delivery', 'xqzzvkw', '???', 'the of de la', '"', '😀', '\u0000'])('%j finds nothing', (query) => {
    expect(search.ids(query)).toEqual([]);
  });

  it('is told, as it was typed', () => {
    expect(search('Xqzzvkw').notFound).toEqual(['Xqzzvkw']);
    const answer = search('Xqzzvkw police Peru');
    expect(answer.notFound).toEqual(['Xqzzvkw']);
    expect(answer.results[0]?.entry.id).toBe('pe/dirctptim');
  });

  it('is not said of what was found', () => {
    expect(search('police peru').notFound).toEqual([]);
  });

  it('is told by its type where a state has no such agency, though some word of it stands elsewhere', () => {
    const answer = search('central authority Bolivia');
    expect(answer.missing).toEqual(['central-authority']);
    expect(answer.notFound).toEqual([]);
    expect(answer.results.length).toBeGreaterThan(0);
    expect(search('autoridad central pizza Bolivia')).toMatchObject({ missing: ['central-authority'], notFound: ['pizza'] });
  });

  it('is not told of a type where the state has one, where another kind of agency does the same, or where no state is named', () => {
    expect(search('police bolivia').missing).toEqual([]);
    expect(search('central authority chile').missing).toEqual([]);
    expect(search('central authority').missing).toEqual([]);
  });

  it('does not reach an agency that answers too little of a long query', () => {
    expect(search.ids('banana bread recipe for people')).toEqual([]);
  });
});

describe('a country that is named', () => {
  it('binds: an agency of another country does not come, whatever its name says', () => {
    const answer = search('peru hotline for trafficking');
    expect(answer.countries).toEqual(['PE']);
    expect(answer.results[0]?.entry.id).toBe('pe/linea-1818');
    expect(answer.results.every(({ entry }) => entry.id.startsWith('pe/'))).toBe(true);
  });

  it.each([
    ['police états-unis', 'us/fbi'],
    ['polícia estados unidos', 'us/fbi'],
    ['policía EE. UU.', 'us/fbi'],
    ['policia ee.uu.', 'us/fbi'],
    ['police U.S.A.', 'us/fbi'],
    ['policía estadounidense', 'us/fbi'],
    ['policia peruana', 'pe/dirctptim'],
    ['police péruvienne', 'pe/dirctptim'],
    ['policía RD', 'do/policia-trata'],
    ['policía república dominicana', 'do/policia-trata'],
    ['police commonwealth of dominica', 'dm/cdpf'],
    ['police la paz', 'bo/felcv'],
  ])('%s is about one', (query, first) => {
    expect(search.ids(query)[0]).toBe(first);
  });

  it('is known by name from its beginning to its end: the Dominican Republic is not Dominica', () => {
    expect(search('dominican republic police').countries).toEqual(['DO']);
    expect(search('dominica police').countries).toEqual(['DM']);
  });

  it('may be two: a Dominican comes from either', () => {
    const answer = search('dominican police');
    expect(answer.countries.toSorted()).toEqual(['DM', 'DO']);
    expect(answer.results.map(({ entry }) => entry.id).toSorted()).toEqual(['dm/cdpf', 'do/policia-trata']);
  });

  it('may be misspelled', () => {
    expect(search('police pizza').countries).toEqual([]);
    expect(search('polise pezu').countries).toEqual(['PE']);
    expect(search('policia dominicna').results.map(({ entry }) => entry.id)).toContain('do/policia-trata');
    expect(search('hotline estdos unidos').countries).toEqual(['US']);
  });

  it('is known by its great cities and provinces as they are written, and by no slip for them', () => {
    for (const place of ['new york', 'Nueva York', 'texas', 'puerto rico']) expect(search(`hotline ${place}`).countries, place).toEqual(['US']);
    expect(search('hotline teaxs').countries).toEqual([]);
    expect(search('police santa cruz de la sierra').countries).toEqual(['BO']);
  });

  it('is known by its code, but "us" in small letters is the word us', () => {
    expect(search('police US').countries).toEqual(['US']);
    expect(search('police PE').countries).toEqual(['PE']);
    expect(search('please help us').countries).toEqual([]);
    expect(search('PLEASE CALL US NOW').countries).toEqual([]);
  });
});

describe('words', () => {
  it('count whether accents and œ are typed or not', () => {
    for (const query of ['œuvre enfance', 'oeuvre enfance', 'OEUVRE ENFANCE', 'Œuvre d’assistance', "oeuvre d'assistance"]) expect(search.ids(query)[0], query).toBe('ht/ibesr');
    expect(search.ids('linea 1818')).toEqual(search.ids('línea 1818'));
  });

  it('count in any order and any case', () => {
    expect(search.ids('PERU POLICE')).toEqual(search.ids('police Peru'));
  });

  it('find by a whole word before a beginning before a misspelling', () => {
    const near = sampleSearch([police('pe/a', 'Foundations Board'), police('pe/b', 'Lantern Board'), police('pe/c', 'Lanternes Board')]);
    expect(near.ids('lantern')).toEqual(['pe/b', 'pe/c']);
    expect(near.ids('lanter')).toEqual(['pe/b', 'pe/c']);
    expect(near.ids('lantren')[0]).toBe('pe/b');
    expect(near.ids('lantern').includes('pe/a')).toBe(false);
  });

  it('find former names and acronyms, and name the entry before its kind', () => {
    expect(search.ids('dirintrap')[0]).toBe('pe/dirctptim');
    expect(search.ids('fbi')[0]).toBe('us/fbi');
    expect(search.ids('otip')[0]).toBe('us/otip');
  });

  it('that are a name find it before those whose kind they mean', () => {
    const named = sampleSearch([
      { id: 'bb/dpp', n: { en: 'Director of Public Prosecutions' }, f: ['type:prosecution'], r: 5 },
      { id: 'bb/ag', n: { en: 'Office of the Attorney-General' }, f: ['type:central-authority'] },
      { id: 'bb/generals', n: { en: 'General Attorney Library' }, f: ['type:civil-society'] },
      ...Array.from({ length: 30 }, (_, i) => police(`pe/${i}`, `Station ${i}`)),
    ]);
    expect(named.ids('attorney general barbados').slice(0, 2)).toEqual(['bb/ag', 'bb/dpp']);
    expect(named.ids('the office of the attorney general barbados')[0]).toBe('bb/ag');
    expect(named('attorney general barbados').missing).toEqual([]);
  });

  it('count in the forms for a man and for a woman', () => {
    const lines = sampleSearch([police('mx/a', 'Línea'), police('mx/b', 'Denuncia Anónima')]);
    for (const query of ['anonimo', 'anónimos', 'anónimas']) expect(lines.ids(query), query).toEqual(['mx/b']);
  });

  it('that mean a kind find it in any of the four languages, inflected', () => {
    for (const query of ['police', 'policía', 'policiais', 'polícia', 'policiers']) expect(search.ids(`${query} peru`)[0], query).toBe('pe/dirctptim');
    for (const query of ['línea de ayuda', 'hotline', 'disque denúncia', "ligne d'urgence"]) expect(search.ids(`${query} peru`)[0], query).toBe('pe/linea-1818');
  });

  it('that were met are told for marking, folded', () => {
    expect([...search('Œuvre').marked]).toContain('oeuvre');
  });
});

describe('results', () => {
  it('are among those that are accepted, and as many as asked for', () => {
    expect(search.ids('police', { accepts: ({ id }) => id.startsWith('bo/') })).toEqual(['bo/felcv']);
    expect(search.ids('police', { accepts: () => false })).toEqual([]);
    expect(search.ids('police', { limit: 2 })).toEqual(search.ids('police').slice(0, 2));
    expect(search.ids('1818', { accepts: () => false })).toEqual([]);
  });

  it('come in the same order every time, equals by rank and then by address', () => {
    const equals = [police('pe/b', 'Harbour Police'), police('pe/a', 'Harbour Police'), police('pe/c', 'Harbour Police', { r: 3 }), police('pe/d', 'Harbour Police', { r: -9 })];
    const order = ['pe/c', 'pe/a', 'pe/b', 'pe/d'];
    expect(sampleSearch(equals).ids('harbour police')).toEqual(order);
    expect(sampleSearch(equals.toReversed()).ids('harbour police')).toEqual(order);
  });

  it('are best first', () => {
    const scores = search('police hotline trafficking').results.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});
