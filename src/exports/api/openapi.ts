import { z } from 'zod';
import { agencyIdSchema } from '../../model/agency.ts';
import type { Selection } from '../select.ts';
import { ENDPOINTS, schemaPath, type PathPart } from './endpoints.ts';
import { exportMeta, NOTICE, type ExportOptions } from './meta.ts';
import { DOCUMENT_SCHEMAS, type DocumentName } from './schemas.ts';

/** The parts of OpenAPI 3.1 that the description of plain files needs. */
interface OpenApi {
  readonly openapi: '3.1.1';
  readonly info: object;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly parameters: Readonly<Record<PathPart | 'document', object>>; readonly responses: object };
}

const INDEX = 'index.json';
const OPENAPI = 'openapi.json';
const SCHEMAS = 'schema/{document}.json';

/** What the description of the API says of each of its own files, beside the documents. */
export const OWN_PATHS = { index: INDEX, openapi: OPENAPI, schemas: SCHEMAS } as const;

const partsOf = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, part = '']) => part);

/** getCountriesByCountry, getDirectory: unique, and a name that a generator of code can use. */
function operationId(path: string): string {
  const words = path.replace(/\.json$/, '').split(/\W+/).filter(Boolean);
  return ['get', ...words].map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

function operation(path: string, summary: string, schema: object): object {
  const parts = partsOf(path);
  return {
    get: {
      operationId: operationId(path),
      summary,
      ...(parts.length > 0 ? { parameters: parts.map((part) => ({ $ref: `#/components/parameters/${part}` })) } : {}),
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
        ...(parts.length > 0 ? { 404: { $ref: '#/components/responses/NotFound' } } : {}),
      },
    },
  };
}

const parameter = (name: string, description: string, schema: object): object => ({ name, in: 'path', required: true, description, schema });

/** The description of the API in OpenAPI 3.1: every path, with the JSON Schema of what it gives. */
export function openApi(selection: Selection, options: ExportOptions): OpenApi {
  const { generator, contentDate, cite } = exportMeta(options);
  const referred = (document: DocumentName): object => ({ $ref: `./${schemaPath(document)}` });
  const entries: [string, object][] = [
    [INDEX, operation(INDEX, 'What there is to fetch', referred('index'))],
    ...ENDPOINTS.map(({ path, summary, document }): [string, object] => [path, operation(path, summary, referred(document))]),
    [OPENAPI, operation(OPENAPI, 'This description (OpenAPI 3.1)', { type: 'object' })],
    [SCHEMAS, operation(SCHEMAS, 'The JSON Schema (draft 2020-12) of a kind of document', { type: 'object' })],
  ];
  return {
    openapi: '3.1.1',
    info: {
      title: generator,
      version: '1',
      summary: 'National authorities against trafficking in persons in the Americas, every number with its source',
      description: `Plain files, made with the site: no key, no limits, nothing is counted. Content of ${contentDate}. ${NOTICE.en} What is null is not known: it is never "no". Cite as: ${cite}`,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: options.site === null ? '.' : `${options.site}api/v1` }],
    paths: Object.fromEntries(entries.map(([path, item]) => [`/${path}`, item])),
    components: {
      parameters: {
        country: parameter('country', 'ISO 3166-1 alpha-2, in small letters', { type: 'string', enum: selection.countries.map(({ country }) => country.toLowerCase()) }),
        agency: parameter('agency', 'The id of an agency in its country, as `agencies[].id` of the country gives it', { type: 'string', pattern: z.toJSONSchema(agencyIdSchema).pattern }),
        document: parameter('document', 'The kind of document', { type: 'string', enum: Object.keys(DOCUMENT_SCHEMAS) }),
      },
      responses: { NotFound: { description: 'There is no such country or agency. An agency that ended stands in `tombstones` of its country' } },
    },
  };
}
