import type { SearchData, SearchEntry } from './entry.ts';

const NAMES = ['en', 'es', 'pt', 'fr', 'own'] as const;
/** The first sign that stands for a code; the next code has the next sign. */
const FIRST_CODE = 48;

/** The index as it travels: a column for each field, so that like stands beside like and compresses well. An empty string is a field that is not there. */
export interface SearchFile {
  readonly version: 1;
  readonly codes: readonly string[];
  readonly id: readonly string[];
  readonly n: Readonly<Record<(typeof NAMES)[number], readonly string[]>>;
  readonly a: readonly (readonly string[] | '')[];
  readonly p: readonly (readonly string[] | '')[];
  readonly c: readonly string[];
  readonly l: readonly string[];
  readonly f: readonly string[];
  readonly t: readonly (readonly string[] | '')[];
  readonly d: readonly string[];
  readonly r: readonly number[];
}

/** Packs an index for its journey. @throws RangeError when there are more codes than signs */
export function packSearch({ codes, entries }: SearchData): SearchFile {
  if (codes.length > 0xffff - FIRST_CODE) throw new RangeError('The index has more codes than one sign can tell apart');
  const column = <T>(value: (entry: SearchEntry) => T | undefined): (T | '')[] => entries.map((entry) => value(entry) ?? '');
  return {
    version: 1,
    codes,
    id: entries.map(({ id }) => id),
    n: Object.fromEntries(NAMES.map((name) => [name, column(({ n }) => n[name])])) as Record<(typeof NAMES)[number], string[]>,
    a: column(({ a }) => a),
    p: column(({ p }) => p),
    c: column(({ c }) => c),
    l: column(({ l }) => l),
    f: entries.map(({ f }) => String.fromCharCode(...f.map((code) => code + FIRST_CODE))),
    t: column(({ t }) => t),
    d: column(({ d }) => d),
    r: entries.map(({ r }) => r),
  };
}

/** Unpacks an index that has arrived. */
export function unpackSearch(file: SearchFile): SearchData {
  const entries = file.id.map((id, i): SearchEntry => ({
    id,
    n: Object.fromEntries(NAMES.flatMap((name) => (file.n[name][i] ? [[name, file.n[name][i]]] : []))),
    a: file.a[i] || undefined,
    p: file.p[i] || undefined,
    c: file.c[i] || undefined,
    l: file.l[i] || undefined,
    f: [...(file.f[i] ?? '')].map((sign) => sign.charCodeAt(0) - FIRST_CODE),
    t: file.t[i] || undefined,
    d: file.d[i] || undefined,
    r: file.r[i] ?? 0,
  }));
  return { version: 1, codes: file.codes, entries };
}
