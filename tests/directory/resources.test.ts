import { describe, expect, it } from 'vitest';
import { byKind, goodFor, lastKnown } from '../../src/directory/resources.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { USES } from '../../src/model/vocabularies.ts';
import { inAll } from '../support/make-country.ts';
import { makeResource } from '../support/make-records.ts';
import { realDirectory } from '../support/real-content.ts';

const page = (published?: string) => ({ url: 'https://example.org/', title: 'A', publisher: 'B', kind: 'igo' as const, lang: 'en', published });

describe('the last known state', () => {
  it('has no date where no source has one', () => {
    expect(lastKnown({ sources: {} })).toBeUndefined();
    expect(lastKnown({ sources: { s1: page() } })).toBeUndefined();
  });

  it('has that of the newest source, however precise it is', () => {
    expect(lastKnown({ sources: { s1: page('2019'), s2: page('2019-05'), s3: page('2018-12-31'), s4: page() } })).toBe('2019-05');
  });
});

describe('resources by kind', () => {
  it('stand in the order of the vocabulary, without empty kinds, each by name', () => {
    const resources = [makeResource({ id: 'r', kind: 'report' }), makeResource({ id: 'b', kind: 'database', name: inAll('Élan') }), makeResource({ id: 'a', kind: 'database', name: inAll('Fin') })];
    expect(byKind(resources, 'fr').map(({ kind, resources: group }) => [kind, group.map(({ id }) => id)])).toEqual([['database', ['b', 'a']], ['report', ['r']]]);
  });

  it('hold every real resource once in every language', async () => {
    const { resources } = await realDirectory();
    for (const locale of LOCALES) expect(byKind(resources, locale).flatMap((group) => group.resources.map(({ id }) => id)).toSorted()).toEqual(resources.map(({ id }) => id));
  });
});

describe('resources by use', () => {
  it('are those that name it', () => {
    const resources = [makeResource({ id: 'a', useFor: ['children', 'labour'] }), makeResource({ id: 'b', useFor: ['labour'] })];
    expect(goodFor('children', resources).map(({ id }) => id)).toEqual(['a']);
    expect(goodFor('training', resources)).toEqual([]);
  });

  it('exist for every use of the vocabulary', async () => {
    const { resources } = await realDirectory();
    expect(USES.filter((use) => goodFor(use, resources).length === 0)).toEqual([]);
  });
});
