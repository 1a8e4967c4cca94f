import { z } from 'zod';
import { LOCALES } from '../model/locales.ts';
import type { Problem } from './problem.ts';
import { dataAt, descriptionAt, fieldsAt, schemaAt } from './schema-walk.ts';
import { byNearness, likelyMeant, quoted, shown } from './words.ts';
import type { Path, YamlSource } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'rule' | 'message' | 'instead'> & {
  /** True where `instead` may be written without a person looking. */
  readonly safe?: true;
};

/** What an issue says, and where: at a value, or at the key that names it. */
interface Said extends Words {
  readonly path: Path;
  readonly at?: 'key';
}

interface Reading {
  readonly schema: z.core.$ZodType;
  readonly source: YamlSource;
}

/** The stable rule id of a value in a wrong form, by the name of its field; other fields have `format`. */
const FORMAT_RULES: Readonly<Record<string, string>> = {
  id: 'id',
  to: 'id',
  about: 'id',
  sources: 'id',
  reviewed: 'date',
  on: 'date',
  newest: 'date',
  sent: 'date',
  reminded: 'date',
  answered: 'date',
  published: 'date',
  url: 'url',
  country: 'country-code',
  callableFrom: 'country-code',
  states: 'country-code',
  languages: 'language-code',
  lang: 'language-code',
  number: 'emergency-number',
  extension: 'extension',
};

/** Every rule id that a mismatch with the schema can have. */
export const SCHEMA_RULES = [...new Set(['unknown-key', 'missing-key', 'wrong-type', 'not-in-list', 'quoted-number', 'text-languages', 'empty', 'out-of-range', 'format', ...Object.values(FORMAT_RULES)])];

/** The name of the field at or above a path: the last step that is not a place in a list. */
function fieldName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'file');
}

const article = (type: string): string => ({ string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an entry with fields of its own', record: 'entries, each with its id' })[type] ?? type;

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an entry with fields of its own' }[typeof value as string] ?? typeof value;
}

/** A text of the model is an object with the four languages as fields. */
function isTextSchema(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodObject && LOCALES.every((locale) => locale in schema.shape);
}

const YES_NO: Readonly<Record<string, string>> = { yes: 'true', no: 'false', si: 'true', sí: 'true', sim: 'true', oui: 'true', true: 'true', false: 'false', não: 'false', non: 'false' };

/** The four languages, of which some are missing: a text in the model, told as one problem for the whole text. */
function missingLanguages(missing: readonly string[], mayBePending: boolean): Words {
  const names = missing.map((locale) => `"${locale}"`).join(', ');
  const pending = mayBePending ? `, or name what is still to be translated under \`pending: [${missing.join(', ')}]\`` : '';
  return { rule: 'text-languages', message: `this text lacks ${names}. Every text stands in en, es, pt and fr: add the line${missing.length > 1 ? 's' : ''} ${missing.map((locale) => `\`${locale}: …\``).join(' and ')}${pending}` };
}

function missingKey(path: Path, { schema, source }: Reading): Words {
  const description = descriptionAt(schema, source.data, path);
  const name = String(path.at(-1) ?? 'file');
  return { rule: 'missing-key', message: `the field "${name}" is missing${description ? `: ${description.replace(/\.$/, '')}` : ''}` };
}

/** Something of another kind than the schema wants: the most common slip is a number without quotes. */
function wrongType(issue: z.core.$ZodIssueInvalidType, path: Path, reading: Reading): Words {
  const { schema, source } = reading;
  const value = dataAt(source.data, path);
  const written = source.written(path);
  const name = fieldName(path);
  const wanted = schemaAt(schema, source.data, path);
  if (value === null || value === undefined) {
    const description = descriptionAt(schema, source.data, path);
    return { rule: 'empty', message: `"${name}" is empty${description ? `: ${description.replace(/\.$/, '')}` : ''}. Write it, or delete the field if it may be left out` };
  }
  if (issue.expected === 'string' && typeof value === 'number') {
    const original = written ?? String(value);
    return { rule: 'quoted-number', message: `${original} stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes`, instead: quoted(original), safe: true };
  }
  if (issue.expected === 'string' && typeof value === 'boolean') {
    const original = written ?? String(value);
    return { rule: 'wrong-type', message: `${original} stands without quotes, so YAML does not read it as a text. Put it in quotes`, instead: quoted(original), safe: true };
  }
  if ((issue.expected === 'number' || issue.expected === 'int') && typeof value === 'string' && /^\d+$/.test(value)) {
    return { rule: 'wrong-type', message: `"${name}" is a number without quotes`, instead: value, safe: true };
  }
  if (issue.expected === 'boolean' && typeof value === 'string') {
    const meant = YES_NO[value.toLowerCase()];
    return { rule: 'wrong-type', message: `"${name}" is true or false, without quotes; here stands ${shown(value)}`, instead: meant ?? 'true or false', ...(meant && { safe: true }) };
  }
  if (wanted instanceof z.ZodArray && !(wanted.element instanceof z.ZodObject) && typeof value === 'string' && /^[\w/.+-]+(, *[\w/.+-]+)*$/.test(value)) {
    return { rule: 'wrong-type', message: `"${name}" is a list; here stands a text`, instead: `[${value}]`, safe: true };
  }
  if (isTextSchema(wanted)) {
    return { rule: 'text-languages', message: `"${name}" is a text in four languages; here stands ${typeName(value)}. Write \`en:\`, \`es:\`, \`pt:\` and \`fr:\` below it, each on its own line` };
  }
  return { rule: 'wrong-type', message: `"${name}" is ${article(issue.expected)}; here stands ${typeName(value)}` };
}

/** A word that is not in a closed vocabulary. */
function notInList(words: readonly unknown[], path: Path, { source }: Reading): Words {
  const value = dataAt(source.data, path);
  const name = fieldName(path);
  const written = typeof value === 'string' ? value : (source.written(path) ?? '');
  const [only] = words;
  if (words.length === 1 && typeof only !== 'string') {
    return { rule: 'not-in-list', message: `"${name}" is ${String(only)} or is left out; here stands ${shown(value)}. Write ${String(only)}, or delete the line` };
  }
  const known = words.map(String);
  const meant = likelyMeant(written, known);
  return { rule: 'not-in-list', message: `${shown(value)} is not a known word for "${name}". Known are: ${byNearness(written, known).join(', ')}`, instead: meant };
}

function unknownKeys(keys: readonly string[], path: Path, { schema, source }: Reading): Said[] {
  const present = new Set(Object.keys(dataAt(source.data, path) ?? {}));
  const fields = fieldsAt(schema, source.data, path);
  // A field that the entry has already is not the one that was meant.
  const free = fields.filter((field) => !present.has(field));
  return keys.map((key) => {
    const meant = likelyMeant(key, free);
    const message = `there is no field ${shown(key)} here${meant ? '' : `. Fields that may stand here: ${fields.join(', ')}`}`;
    return { path: [...path, key], at: 'key', rule: 'unknown-key', message, instead: meant };
  });
}

function wrongFormat(message: string, path: Path, { source }: Reading): Words {
  const name = fieldName(path);
  return { rule: FORMAT_RULES[name] ?? 'format', message: `${shown(dataAt(source.data, path))} cannot stand as "${name}": ${message}` };
}

/** Where the field is missing that says of which kind an entry is, another may stand there under nearly its name. */
function misspeltKind(path: Path, { schema, source }: Reading): Said | undefined {
  const [holder, name] = [path.slice(0, -1), String(path.at(-1))];
  const known = fieldsAt(schema, source.data, holder);
  const key = Object.keys(dataAt(source.data, holder) ?? {}).find((other) => !known.includes(other) && likelyMeant(other, [name]) === name);
  return key === undefined ? undefined : { path: [...holder, key], at: 'key', rule: 'unknown-key', message: `there is no field ${shown(key)} here`, instead: name };
}

/** What one issue says; several, where it names several fields. */
function say(issue: Issue, reading: Reading): Said[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = dataAt(reading.source.data, path);
  const parent = dataAt(reading.source.data, path.slice(0, -1));
  const last = path.at(-1);
  const absent = value === undefined && typeof parent === 'object' && parent !== null && last !== undefined && !(last in parent);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, reading);
    case 'invalid_type':
      return [{ path, ...(absent ? missingKey(path, reading) : wrongType(issue, path, reading)) }];
    case 'invalid_value':
      return [{ path, ...(absent ? missingKey(path, reading) : notInList(issue.values, path, reading)) }];
    case 'invalid_union':
      if (absent) return [misspeltKind(path, reading) ?? { path, ...missingKey(path, reading) }];
      return [{ path, ...notInList('options' in issue && issue.options ? issue.options : [], path, reading) }];
    case 'invalid_key':
      return [{ path, at: 'key', rule: 'id', message: `${shown(last)} cannot be an id: ${issue.issues[0]?.message ?? 'it is written wrongly'}` }];
    case 'invalid_format':
      return [{ path, ...wrongFormat(issue.message, path, reading) }];
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') {
        const own = issue.message.startsWith('Too small') ? '. Write what belongs here, or delete the field if it may be left out' : `: ${issue.message}`;
        return [{ path, rule: 'empty', message: `"${fieldName(path)}" is empty${own}` }];
      }
      return [{ path, rule: 'out-of-range', message: `${shown(value)} is too small for "${fieldName(path)}": the least is ${String(issue.minimum)}` }];
    case 'too_big':
      // A text in the place of a list is told once, as that.
      if (schemaAt(reading.schema, reading.source.data, path) instanceof z.ZodArray && !Array.isArray(value)) return [];
      return [{ path, rule: 'out-of-range', message: `"${fieldName(path)}" is too ${issue.origin === 'array' ? 'long: it may have' : 'large: it may be'} ${String(issue.maximum)} at most` }];
    case 'custom':
      if (Array.isArray(issue.params?.missing)) return [{ path, at: 'key', ...missingLanguages(issue.params.missing.map(String), true) }];
      if (issue.params?.form === true) return [{ path, ...wrongFormat(issue.message, path, reading) }];
      return [{ path, rule: typeof issue.params?.rule === 'string' ? issue.params.rule : 'format', message: issue.message }];
    default:
      return [{ path, rule: 'format', message: issue.message }];
  }
}

/** The texts that lack languages, each once, and the issues that are left. */
function languagesFirst(issues: readonly Issue[], reading: Reading): { readonly texts: Said[]; readonly rest: Issue[] } {
  const lacking = new Map<string, { path: Path; missing: string[] }>();
  const rest: Issue[] = [];
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const parentPath = path.slice(0, -1);
    const locale = String(path.at(-1));
    const isLanguage = (LOCALES as readonly string[]).includes(locale) && issue.code === 'invalid_type' && isTextSchema(schemaAt(reading.schema, reading.source.data, parentPath));
    if (!isLanguage || (dataAt(reading.source.data, path) ?? null) !== null) {
      rest.push(issue);
      continue;
    }
    const key = JSON.stringify(parentPath);
    const entry = lacking.get(key) ?? { path: parentPath, missing: [] };
    entry.missing.push(locale);
    lacking.set(key, entry);
  }
  return { texts: [...lacking.values()].map(({ path, missing }) => ({ path, at: 'key' as const, ...missingLanguages(missing, fieldsAt(reading.schema, reading.source.data, path).includes('pending')) })), rest };
}

/** A field that is there under a misspelt name is not told as missing, too. */
function withoutMisspelt(said: readonly Said[]): Said[] {
  const meant = new Set(said.filter(({ rule, instead }) => rule === 'unknown-key' && instead !== undefined).map(({ path, instead }) => JSON.stringify([...path.slice(0, -1), instead])));
  return said.filter(({ rule, path }) => rule !== 'missing-key' || !meant.has(JSON.stringify(path)));
}

/**
 * What a schema refuses in a file, in words for the person who edits it, each at its place in the text.
 * @param file the file's name as problems show it
 */
export function schemaProblems(file: string, schema: z.core.$ZodType, source: YamlSource, issues: readonly Issue[]): Problem[] {
  const reading: Reading = { schema, source };
  const { texts, rest } = languagesFirst(issues, reading);
  return withoutMisspelt([...texts, ...rest.flatMap((issue) => say(issue, reading))]).map(({ path, at, rule, message, instead, safe }) => {
    const position = at === 'key' ? source.keyAt(path) : source.valueAt(path);
    const fix = safe && instead !== undefined ? source.overwriting(path, instead) : undefined;
    return { file, ...position, rule, severity: 'error', message, instead, ...(fix && { fix }) };
  });
}
