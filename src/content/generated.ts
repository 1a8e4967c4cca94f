import type { Directory } from '../model/directory.ts';
import { countryEditorSchema, EDITOR_SCHEMAS, jsonFile, jsonSchemaOf } from './editor-schema.ts';
import { fieldsGuide, rulesGuide } from './manual.ts';

/**
 * The files that are made from code and content and committed beside it, by their names inside the content folder: what editors complete
 * and check by, and the guides "Field by field" and "The rules of the check". `npm run schema` writes them.
 */
export function generatedFiles({ countries }: Directory): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(EDITOR_SCHEMAS).map(([name, schema]) => [`schema/${name}`, jsonFile(jsonSchemaOf(schema))] as const),
    ...countries.map((country) => [`schema/countries/${country.country.toLowerCase()}.json`, jsonFile(countryEditorSchema(country))] as const),
    ['guides/fields/en.md', fieldsGuide()] as const,
    ['guides/rules/en.md', rulesGuide()] as const,
  ]);
}
