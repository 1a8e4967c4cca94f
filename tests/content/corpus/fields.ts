import { jsonSchemaOf, type JsonSchema } from '../../../src/content/editor-schema.ts';
import { countrySchema } from '../../../src/model/country.ts';
import { isLocale, LOCALES } from '../../../src/model/locales.ts';

/** Which kind of value a field wants. `words`: one of a closed list; `form`: a text that is written in one way only, such as a date. */
export type Kind = 'words' | 'form' | 'text' | 'translated' | 'flag' | 'only-true' | 'only-false' | 'year' | 'list' | 'entry';

/** A field of a country file, from the schema: a new field is in the corpus without anybody thinking of it. */
export interface Field {
  /** The way to it, such as agencies.*.contacts.*.hours */
  readonly way: string;
  readonly name: string;
  readonly kind: Kind;
  /** Whether its entry cannot do without it; false for what stands in a list. */
  readonly required: boolean;
  /** Whether a list needs an entry. */
  readonly mayBeEmpty: boolean;
}

const isTranslated = ({ properties }: JsonSchema): boolean => LOCALES.every((locale) => properties && locale in properties);

function kindOf(schema: JsonSchema): Kind {
  if (schema.const === true) return 'only-true';
  if (schema.const === false) return 'only-false';
  if (schema.enum) return 'words';
  if (isTranslated(schema)) return 'translated';
  if (schema.pattern !== undefined || schema.format !== undefined) return 'form';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'integer') return 'year';
  return schema.type === 'string' ? 'text' : 'entry';
}

/** The fields below a schema, each once, where it is first met. */
function fieldsBelow(schema: JsonSchema, way: readonly string[]): Field[] {
  const fieldOf = (name: string, of: JsonSchema, required: boolean): Field[] => [
    { way: [...way, name].join('.'), name, kind: kindOf(of), required, mayBeEmpty: of.type === 'array' && of.minItems === undefined },
    ...fieldsBelow(of, [...way, name]),
  ];
  const options = (schema.oneOf ?? schema.anyOf ?? []) as JsonSchema[];
  if (options.length > 0) return options.flatMap((option) => fieldsBelow(option, way));
  if (schema.items) return fieldOf('*', schema.items as JsonSchema, false);
  // Entries by id (sources) have no fields of their own; the fields of a text are its languages.
  if (!schema.properties && typeof schema.additionalProperties === 'object') return fieldOf('*', schema.additionalProperties as JsonSchema, false);
  return Object.entries(schema.properties ?? {}).flatMap(([name, of]) => fieldOf(name, of as JsonSchema, (schema.required ?? []).includes(name)));
}

/** Every field of a country file and every entry of its lists; a way that two kinds of source share stands once, as the first kind has it. */
export const FIELDS: readonly Field[] = [...new Map(fieldsBelow(jsonSchemaOf(countrySchema), []).toReversed().map((field) => [field.way, field])).values()].toReversed();

const TRANSLATED = FIELDS.filter(({ kind }) => kind === 'translated');

/** True for one of the four languages of a text. */
export const isLanguage = ({ name }: Pick<Field, 'name'>): boolean => isLocale(name);

/** The fields, but of each text in four languages only one, in turn: the four are checked alike, and the corpus should not take minutes. */
export const DISTINCT_FIELDS: readonly Field[] = FIELDS.filter((field) => {
  const text = TRANSLATED.findIndex(({ way }) => field.way.startsWith(`${way}.`) && isLanguage(field));
  return text < 0 || field.name === LOCALES[text % LOCALES.length];
});

/** Ways to every text that people read, in quotes or in one of four languages: names, titles, addresses of places. */
export const TEXT_WAYS: readonly string[] = DISTINCT_FIELDS.filter(({ kind }) => kind === 'text').map(({ way }) => way);
/** Ways to every text in four languages. */
export const TRANSLATED_WAYS: readonly string[] = TRANSLATED.map(({ way }) => way);
/** Ways to every address of a page. */
export const URL_WAYS: readonly string[] = FIELDS.filter(({ name }) => name === 'url').map(({ way }) => way);
