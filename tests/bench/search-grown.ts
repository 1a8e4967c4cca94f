import type { SearchData, SearchEntry } from '../../src/search/entry.ts';

/** A row of numbers from 0 up to 1 that is the same on every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'cor', 'de', 'fi', 'gua', 'jo', 'ka', 'lim', 'mo', 'nue', 'pa', 'qui', 'ran', 'sol', 'ta', 'ur', 'va', 'xo', 'yu', 'zar'];
const SHORT_CODE = 4;

/**
 * An index of so many agencies: the real ones, and copies of them as offices of invented places. A copy stands in the next country of
 * the list, has an acronym and numbers of its own, no short code, and is never the main line of its country.
 */
export function grown(data: SearchData, size: number): SearchData {
  const random = numbersFrom(435);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const countries = [...new Set(data.entries.map(({ id }) => id.slice(0, 2)))];
  const main = data.codes.indexOf('main:yes');
  const place = (): string => {
    const word = Array.from({ length: 3 }, () => pick(SYLLABLES)).join('');
    return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
  };
  const otherDigits = (text: string): string => text.replace(/\d/g, () => String(Math.floor(random() * 10)));
  const otherLetters = (text: string): string => text.replace(/\p{L}/gu, () => pick([...'ABCDEFGHIJKLMNOPRSTUVWXYZ']));

  const copy = (entry: SearchEntry, round: number, i: number): SearchEntry => {
    const where = place();
    const country = countries[(countries.indexOf(entry.id.slice(0, 2)) + round) % countries.length] ?? '';
    const numbers = (entry.t ?? []).filter((number) => number.length > SHORT_CODE && !number.includes('@')).map(otherDigits);
    return {
      ...entry,
      id: `${country}/${where.toLowerCase()}-${String(i)}`,
      n: Object.fromEntries(Object.entries(entry.n).map(([language, name]) => [language, `${otherDigits(name)}, ${where}`])),
      a: entry.a?.map(otherLetters),
      c: entry.c && where,
      t: numbers.length > 0 ? numbers : undefined,
      d: numbers[0],
      f: entry.f.filter((code) => code !== main),
      r: Math.min(entry.r, 1),
    };
  };

  const copies = Array.from({ length: Math.max(0, size - data.entries.length) }, (_, i) => {
    const original = data.entries[i % data.entries.length];
    if (!original) throw new RangeError('An index without entries cannot grow');
    return copy(original, Math.floor(i / data.entries.length) + 1, i);
  });
  return { ...data, entries: [...data.entries, ...copies] };
}
