/** The directory as plain JSON files, with their JSON Schemas and an OpenAPI description: what stands below api/v1/. */
export { apiFiles, jsonText } from './files.ts';
export { directoryDocument } from './documents.ts';
export { exportMeta, NOTICE, type ExportOptions } from './meta.ts';
export { DOCUMENT_SCHEMAS, jsonSchemaOf, type ApiDocument, type DocumentName } from './schemas.ts';
