import type { Agency } from '../model/agency.ts';
import type { Contact } from '../model/contact.ts';
import type { EmergencyNumber, Gap, Law, Tombstone } from '../model/country.ts';
import { isLocale } from '../model/locales.ts';
import type { Source } from '../model/source.ts';
import type { Path } from './yaml.ts';

/** Something in a file, with the way to it. */
export interface Located<T> {
  readonly path: Path;
  readonly value: T;
}

/**
 * A country file as the rules look at it: its parts, each with the way to it. A part that the schema refuses is left out, and its
 * neighbours stay, so that one mistake does not hide the next. Texts are as they stand in the file, before spaces are trimmed.
 */
export interface CountryFile {
  /** The file's name without its ending: ar */
  readonly name: string;
  /** The country that the file says it is about, such as AR; undefined where it does not say so well. */
  readonly country: Located<string> | undefined;
  readonly languages: readonly Located<string>[];
  readonly timezones: readonly Located<string>[];
  /** The day on which the file as a whole was last read against its sources. */
  readonly reviewed: Located<string> | undefined;
  readonly emergency: readonly Located<EmergencyNumber>[];
  readonly laws: readonly Located<Law>[];
  readonly agencies: readonly Located<Agency>[];
  /** Contacts of all agencies, also of agencies that the schema refuses for another reason. */
  readonly contacts: readonly Located<Contact>[];
  readonly tombstones: readonly Located<Tombstone>[];
  readonly gaps: readonly Located<Gap>[];
  readonly sources: readonly Located<Source>[];
  /** Ids as they stand in the file, wherever something has an id, even where the rest of it is refused. */
  readonly agencyIds: readonly Located<string>[];
  readonly tombstoneIds: readonly Located<string>[];
  readonly sourceIds: readonly Located<string>[];
  /** True where `sources` at the end of the file is a list of sources, whatever is wrong with some of them. */
  readonly listsSources: boolean;
  /** Every place that names a source. */
  readonly sourceUses: readonly Located<string>[];
  /** Every text in several languages, wherever it stands, with whatever languages it has. */
  readonly texts: readonly Located<Readonly<Record<string, unknown>>>[];
  /** Every word and number in quotes of the file, wherever it stands. */
  readonly strings: readonly Located<string>[];
}

type Entry = Readonly<Record<string, unknown>>;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every beginning of every refused path: a value is sound when its path is not among them. */
function refusedPaths(issues: readonly { readonly path: readonly PropertyKey[] }[]): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const { path } of issues) for (let length = 0; length <= path.length; length++) refused.add(JSON.stringify(path.slice(0, length)));
  return refused;
}

/** Every text of one language, number, address and name in a file, each once. */
function* stringsIn(value: unknown, path: Path): Generator<Located<string>> {
  if (typeof value === 'string') yield { path, value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
  else if (isEntry(value)) for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key]);
}

/** Visits every entry and every list of names in a file. `sources` at the top holds the sources themselves and no texts. */
function visit(value: unknown, path: Path, found: { texts: Located<Entry>[]; sourceUses: Located<string>[] }): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, [...path, index], found);
    return;
  }
  if (!isEntry(value)) return;
  if (Object.entries(value).some(([key, words]) => isLocale(key) && typeof words === 'string')) found.texts.push({ path, value });
  for (const [key, item] of Object.entries(value)) {
    const itemPath = [...path, key];
    if (path.length === 0 && key === 'sources') continue;
    const namesSources = key === 'sources' || path.at(-1) === 'factSources';
    if (namesSources && Array.isArray(item)) {
      for (const [index, id] of item.entries()) if (typeof id === 'string') found.sourceUses.push({ path: [...itemPath, index], value: id });
    } else visit(item, itemPath, found);
  }
}

/**
 * Takes a file's data apart for the rules.
 * @param name the file's name without its ending
 * @param issues what the schema refuses; each names the way to it
 */
export function countryFile(name: string, data: unknown, issues: readonly { readonly path: readonly PropertyKey[] }[]): CountryFile {
  const top = isEntry(data) ? data : {};
  const refused = refusedPaths(issues);
  /** The sound entries of a list at a path. The schema has found each of them to be a T. */
  const sound = <T>(list: unknown, path: Path): Located<T>[] =>
    listOf(list).flatMap((value, index) => (refused.has(JSON.stringify([...path, index])) ? [] : [{ path: [...path, index], value: value as T }]));
  const ids = (key: string): Located<string>[] =>
    listOf(top[key]).flatMap((item, index) => (isEntry(item) && typeof item.id === 'string' ? [{ path: [key, index, 'id'], value: item.id }] : []));
  const sources = isEntry(top.sources) ? top.sources : {};
  const found = { texts: [], sourceUses: [] };
  visit(top, [], found);
  const stated = (key: string): Located<string> | undefined => (typeof top[key] === 'string' && !refused.has(JSON.stringify([key])) ? { path: [key], value: top[key] } : undefined);
  return {
    name,
    country: stated('country'),
    reviewed: stated('reviewed'),
    languages: sound(top.languages, ['languages']),
    timezones: sound(top.timezones, ['timezones']),
    emergency: sound(top.emergency, ['emergency']),
    laws: sound(top.laws, ['laws']),
    agencies: sound(top.agencies, ['agencies']),
    contacts: listOf(top.agencies).flatMap((agency, index) => sound<Contact>(isEntry(agency) ? agency.contacts : [], ['agencies', index, 'contacts'])),
    tombstones: sound(top.tombstones, ['tombstones']),
    gaps: sound(top.gaps, ['gaps']),
    sources: Object.entries(sources).flatMap(([id, source]) => (refused.has(JSON.stringify(['sources', id])) ? [] : [{ path: ['sources', id], value: source as Source }])),
    agencyIds: ids('agencies'),
    tombstoneIds: ids('tombstones'),
    listsSources: isEntry(top.sources),
    sourceIds: Object.keys(sources).map((id) => ({ path: ['sources', id], value: id })),
    strings: [...stringsIn(top, [])],
    ...found,
  };
}
