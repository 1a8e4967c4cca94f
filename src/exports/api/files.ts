import type { Directory } from '../../model/directory.ts';
import type { Selection } from '../select.ts';
import { countOf, ENDPOINTS, schemaPath } from './endpoints.ts';
import { exportMeta, NOTICE, type ExportOptions } from './meta.ts';
import { openApi, OWN_PATHS } from './openapi.ts';
import { DOCUMENT_SCHEMAS, jsonSchemaOf, type ApiDocument, type DocumentName } from './schemas.ts';

/** A document as it is served: compact, with one new line at the end. */
export function jsonText(document: object): string {
  return `${JSON.stringify(document)}\n`;
}

function indexDocument(selection: Selection, options: ExportOptions): ApiDocument<'index'> {
  const names = Object.keys(DOCUMENT_SCHEMAS);
  return {
    meta: exportMeta(options),
    notice: NOTICE,
    documents: [
      ...ENDPOINTS.map((endpoint) => ({ path: endpoint.path, summary: endpoint.summary, schema: schemaPath(endpoint.document), count: countOf(endpoint, selection) })),
      { path: OWN_PATHS.openapi, summary: 'The description of all of this in OpenAPI 3.1', schema: null, count: 1 },
      { path: OWN_PATHS.schemas, summary: 'The JSON Schema of each kind of document', schema: null, count: names.length },
    ],
  };
}

/**
 * Every file below api/v1/, as text, by its path: the documents, their JSON Schemas, the index and the OpenAPI description.
 * The same directory and options give the same bytes.
 * @param directory the directory, or what was chosen of it
 */
export function apiFiles(directory: Directory, options: ExportOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>([[OWN_PATHS.index, jsonText(indexDocument(directory, options))]]);
  for (const endpoint of ENDPOINTS) {
    for (const [path, document] of endpoint.documents(directory, options)) files.set(path, jsonText(document));
  }
  files.set(OWN_PATHS.openapi, jsonText(openApi(directory, options)));
  for (const name of Object.keys(DOCUMENT_SCHEMAS) as DocumentName[]) files.set(schemaPath(name), jsonText(jsonSchemaOf(name)));
  return files;
}
