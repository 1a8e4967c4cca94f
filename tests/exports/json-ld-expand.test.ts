import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { agencyJsonLd, breadcrumbJsonLd, countryJsonLd, glossaryJsonLd, jsonLdText, termJsonLd, treatyJsonLd, type Node } from '../../src/exports/json-ld/index.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { realDirectory } from '../support/real-content.ts';

/**
 * A stand-in for the context of schema.org, which no test fetches: every word is of its vocabulary, and these properties hold addresses or dates,
 * as its own context has them.
 */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(['url', 'sameAs', 'item', 'mainEntityOfPage', 'inDefinedTermSet', 'hasDefinedTerm', 'contactOption', 'dayOfWeek'].map((name) => [name, { '@id': `http://schema.org/${name}`, '@type': '@id' }])),
  ...Object.fromEntries(['datePublished', 'legislationDate'].map((name) => [name, { '@id': `http://schema.org/${name}`, '@type': 'http://schema.org/Date' }])),
};

/** Only this one document is ever asked for: whatever else a node would have fetched is a fault. */
async function documentLoader(url: string): Promise<{ contextUrl: undefined; documentUrl: string; document: { '@context': typeof CONTEXT } }> {
  if (url !== 'https://schema.org') throw new Error(`Asked for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
}

/** Safe mode, which its types do not know, refuses whatever a processor would drop in silence. */
const SAFE = { documentLoader, safe: true };
const expand = (node: Node): Promise<unknown[]> => jsonld.expand(JSON.parse(jsonLdText(node)) as JsonLdDocument, SAFE);

/** Every property of schema.org that we use. The whole vocabulary was checked by hand with the types of schema-dts. */
const PROPERTIES = new Set([
  'about', 'address', 'addressCountry', 'addressLocality', 'alternateName', 'areaServed', 'availableLanguage', 'closes', 'contactOption', 'contactPoint', 'contactType', 'datePublished',
  'dayOfWeek', 'description', 'disambiguatingDescription', 'email', 'faxNumber', 'hasDefinedTerm', 'hasPart', 'hoursAvailable', 'identifier', 'inDefinedTermSet', 'inLanguage', 'item',
  'itemListElement', 'knowsLanguage', 'legislationDate', 'legislationType', 'locationCreated', 'mainEntityOfPage', 'name', 'opens', 'parentOrganization', 'position', 'publisher', 'sameAs',
  'streetAddress', 'subjectOf', 'telephone', 'temporalCoverage', 'termCode', 'url',
]);

function propertiesOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((one) => propertiesOf(one, found));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith('@')) found.add(key);
      propertiesOf(inner, found);
    }
  }
  return found;
}

const directory = await realDirectory();
const day = asOf(directory);

test('a processor in safe mode refuses what it would drop', async () => {
  await expect(expand({ '@context': 'https://schema.org', '@type': 'NGO', 'not a property': 1 })).rejects.toThrow(/safe mode/i);
  await expect(expand({ '@context': 'https://schema.org', '@type': 'NGO', '@naem': 'x' })).rejects.toThrow(/safe mode/i);
  await expect(expand({ '@context': 'https://elsewhere.example/', name: 'x' })).rejects.toThrow();
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each([undefined, 'https://directory.example/base/'])('all pages expand to words of schema.org and nothing is lost, site %s', async (site) => {
    const options = { asOf: day, site };
    const nodes = [
      ...directory.countries.flatMap((country) => [countryJsonLd(country, locale), ...country.agencies.map((agency) => agencyJsonLd(agency, country, locale, options))]),
      ...directory.terms.map((term) => termJsonLd(term, directory.instruments, locale, options)),
      glossaryJsonLd(directory.terms, locale, options),
      ...directory.instruments.map((instrument) => treatyJsonLd(instrument, locale, options)),
      breadcrumbJsonLd([{ name: 'Home', path: '' }, { name: 'AR', path: 'ar/' }], locale, options),
    ];
    const used = new Set<string>();
    for (const node of nodes) {
      const expanded = await expand(node);
      expect(expanded).toHaveLength(1);
      propertiesOf(expanded, used);
    }
    expect([...used].filter((property) => !PROPERTIES.has(property.replace('http://schema.org/', '')))).toEqual([]);
    const ids = nodes.map((node) => node['@id']).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('words in another language keep it, addresses are addresses', async () => {
  const country = directory.countries.find(({ country }) => country === 'AR');
  const agency = country?.agencies.find(({ id }) => id === 'protex');
  if (!country || !agency) throw new Error('no ar/protex');
  const [node] = (await expand(agencyJsonLd(agency, country, 'en', { asOf: day, site: 'https://directory.example/' }))) as Readonly<Record<string, readonly Node[]>>[];
  expect(node?.['http://schema.org/alternateName']).toEqual([{ '@value': 'PROTEX' }, { '@value': agency.name.es, '@language': 'es' }]);
  expect(node?.['@id']).toBe('https://directory.example/en/ar/protex/');
  expect(node?.['http://schema.org/mainEntityOfPage']).toEqual([{ '@id': 'https://directory.example/en/ar/protex/' }]);
});
