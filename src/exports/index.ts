/*
 * The directory in other forms, for others (`margarita-directory/exports`): pure functions that return text or bytes, and write nothing.
 * In each form every number keeps its reach, its source and its doubt.
 */
export { agenciesOf, languagesOf, select, statesOf, type Choice, type Selection } from './select.ts';
export { agenciesCsv, contactsCsv } from './csv.ts';
export { readCsv } from './csv-read.ts';
export { directoryWorkbook } from './xlsx.ts';
export { apiFiles, directoryDocument, jsonText, NOTICE, type ApiDocument, type DocumentName, type ExportOptions } from './api/index.ts';
export { changesAtom, type FeedOptions } from './atom.ts';
export { hsdsPackage, hsdsServices, type HsdsOptions, type HsdsService } from './hsds/index.ts';
export { selectionVcard } from './vcf.ts';
export { agencyJsonLd, countryJsonLd, glossaryJsonLd, jsonLdText, termJsonLd, treatyJsonLd } from './json-ld/index.ts';
export type { JsonLdOptions, Node as JsonLdNode } from './json-ld/index.ts';
export { doubtInWords, reachInWords, sourceInWords } from './vcard-words.ts';
