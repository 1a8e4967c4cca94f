import { agenciesOf, type Selection } from '../select.ts';
import { agencyDocument, changesDocument, countryDocument, directoryDocument, glossaryDocument, instrumentsDocument, resourcesDocument, vocabulariesDocument } from './documents.ts';
import type { ExportOptions } from './meta.ts';
import type { DocumentName } from './schemas.ts';

/** A part of a path for which something else stands in each document: how it is called, and what it is. */
export type PathPart = 'country' | 'agency';

/** A document of the API, or one for each country or agency. */
export interface Endpoint {
  /** Below api/v1/; {country} stands for a code in small letters, {agency} for an id. */
  readonly path: string;
  readonly summary: string;
  readonly document: DocumentName;
  /** The documents that there are, by path. */
  documents(selection: Selection, options: ExportOptions): Iterable<readonly [path: string, document: object]>;
}

const one = (path: string, summary: string, document: DocumentName, make: (selection: Selection, options: ExportOptions) => object): Endpoint => ({
  path,
  summary,
  document,
  documents: (selection, options) => [[path, make(selection, options)]],
});

/** Everything that the API gives. Index, OpenAPI description and files are made from this one list. */
export const ENDPOINTS: readonly Endpoint[] = [
  one('directory.json', 'The whole directory: every country with its emergency numbers, laws, agencies, gaps and entries that ended', 'directory', directoryDocument),
  {
    path: 'countries/{country}.json',
    summary: 'One country',
    document: 'country',
    *documents(selection, options) {
      for (const country of selection.countries) yield [`countries/${country.country.toLowerCase()}.json`, countryDocument(country, selection, options)];
    },
  },
  {
    path: 'agencies/{country}/{agency}.json',
    summary: 'One agency, with every source that it names',
    document: 'agency',
    *documents(selection, options) {
      for (const country of selection.countries) {
        for (const agency of agenciesOf(selection, country)) yield [`agencies/${country.country.toLowerCase()}/${agency.id}.json`, agencyDocument(agency, country, options)];
      }
    },
  },
  one('instruments.json', 'Treaties, and how each state stands to them', 'instruments', instrumentsDocument),
  one('glossary.json', 'The glossary in four languages', 'glossary', glossaryDocument),
  one('resources.json', 'Databases, networks, directories, reports, guides and organisations', 'resources', resourcesDocument),
  one('changes.json', 'What changed for readers, the newest day first', 'changes', changesDocument),
  one('vocabularies.json', 'What the codes mean, in four languages', 'vocabularies', vocabulariesDocument),
];

/** How many documents of an endpoint there are, without making them. */
export function countOf({ path }: Endpoint, selection: Selection): number {
  if (path.includes('{agency}')) return selection.countries.reduce((total, country) => total + agenciesOf(selection, country).length, 0);
  return path.includes('{country}') ? selection.countries.length : 1;
}

/** Where the JSON Schema of a document stands, below api/v1/. */
export function schemaPath(document: DocumentName): string {
  return `schema/${document}.json`;
}
