import type { BrokenCase } from '../broken-case.ts';
import { headOf, spliced, type Broken } from '../damage.ts';
import type { RealFile } from '../real-files.ts';
import { spotsAt, type Spot } from '../spots.ts';

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** A field and its value on one line; a text over several lines would take what is changed below it for its own. */
const ONE_LINE = /^ *(?:- )?[\w-]+: [^|>]/;

/** True where a field stands on a line of its own, below such a line, and not at the beginning of its entry. */
function beginsLine({ text }: RealFile, { key, value, parent }: Spot): boolean {
  if (key === undefined || key.from === parent?.value.from || text.slice(key.from, value.to).includes('\n')) return false;
  const start = lineStart(text, key.from);
  const above = text.slice(lineStart(text, start - 1), start);
  return /^ +$/.test(text.slice(start, key.from)) && ONE_LINE.test(above) && ONE_LINE.test(text.slice(start));
}

/** A case of layout: the fault is on the line of a field, and where on it is the parser's own affair. */
function layoutCase(way: string, what: string, damage: (file: RealFile, spot: Spot) => Broken | undefined, more: Partial<BrokenCase> = {}): BrokenCase {
  return {
    name: `${way}: ${what}`,
    rules: ['yaml-syntax'],
    also: 'anything',
    near: [0, 0],
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter((at) => beginsLine(file, at)));
      return spot && damage(file, spot);
    },
  };
}

/** The spaces before a field's name made more or fewer; the place is where the name stands then. */
function shifted({ text }: RealFile, spot: Spot, by: number): Broken {
  const key = headOf(spot);
  if (by > 0) return { text: spliced(text, key, key, ' '.repeat(by)), at: key + by };
  return { text: spliced(text, key + by, key, ''), at: key + by };
}

const FIELDS_ON_LINES = ['agencies.*.type', 'agencies.*.contacts.*.reach', 'emergency.*.number', 'laws.*.year', 'sources.*.publisher', 'agencies.*.name.es'];

// A line that is too far in continues the value before it: the parser then shows that one.
const INDENT: readonly BrokenCase[] = FIELDS_ON_LINES.flatMap((way) => [
  layoutCase(way, 'a space too many', (file, spot) => shifted(file, spot, 1), { near: [1, 0] }),
  layoutCase(way, 'a space too few', (file, spot) => shifted(file, spot, -1)),
  layoutCase(way, 'a tab in the place of its spaces', ({ text }, spot) => {
    const start = lineStart(text, headOf(spot));
    return { text: spliced(text, start, headOf(spot), '\t'), at: start };
  }, { rules: ['tab'], near: undefined }),
  layoutCase(way, 'a tab behind its colon', ({ text }, { key }) => key && { text: spliced(text, key.to + 1, key.to + 2, '\t'), at: key.to + 1 }, { rules: ['tab'], also: [], near: undefined }),
  layoutCase(way, 'a tab at the end of its line', ({ text }, { value }) => ({ text: spliced(text, value.to, value.to, '\t'), at: value.to }), { rules: ['tab'], also: [], near: undefined }),
  layoutCase(way, 'without its colon', ({ text }, { key }) => key && { text: spliced(text, key.to, key.to + 1, ''), at: key.from }),
  layoutCase(way, 'without the space behind its colon', ({ text }, { key }) => key && { text: spliced(text, key.to + 1, key.to + 2, ''), at: key.from }),
  layoutCase(way, 'with a semicolon for a colon', ({ text }, { key }) => key && { text: spliced(text, key.to, key.to + 1, ';'), at: key.from }),
  layoutCase(way, 'as an entry of a list', ({ text }, spot) => ({ text: spliced(text, headOf(spot), headOf(spot), '- '), at: headOf(spot) })),
]);

function inList(way: string, what: string, change: (words: string) => string, more: Partial<BrokenCase> = {}): BrokenCase {
  return layoutCase(way, what, ({ text }, { value }) => {
    const words = text.slice(value.from, value.to);
    return words.startsWith('[') ? { text: spliced(text, value.from, value.to, change(words)), at: value.from } : undefined;
  }, more);
}

const LISTS: readonly BrokenCase[] = ['agencies.*.roles', 'agencies.*.contacts.*.sources', 'agencies.*.sources'].flatMap((way) => [
  inList(way, 'a list without its closing bracket', (words) => words.slice(0, -1), { near: [0, 1] }),
  inList(way, 'a list without its opening bracket', (words) => words.slice(1), { rules: ['wrong-type', 'yaml-syntax'] }),
  inList(way, 'a comma too many', (words) => words.replace(']', ', , x]')),
  inList(way, 'closed by a brace', (words) => words.replace(']', '}')),
]);

/** The dash before an entry of a list and the space behind it. */
function dashCase(way: string, what: string, words: string, more: Partial<BrokenCase> = {}): BrokenCase {
  return {
    name: `${way}: ${what}`,
    rules: ['yaml-syntax'],
    also: 'anything',
    near: [0, 0],
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(({ path, value }) => path.at(-1) !== '0' && file.text.slice(value.from - 2, value.from) === '- '));
      return spot && { text: spliced(file.text, spot.value.from - 2, spot.value.from, words), at: spot.value.from - 2 };
    },
  };
}

const DASHES: readonly BrokenCase[] = ['agencies.*', 'agencies.*.contacts.*', 'emergency.*'].flatMap((way) => [
  dashCase(way, 'without the space behind its dash', '-'),
  dashCase(way, 'with a longer dash', '– '),
  dashCase(way, 'with its dash a space further in', ' - '),
]);

export const LAYOUT_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'spaces, tabs and colons': INDENT,
  'brackets and dashes': [...LISTS, ...DASHES],
};
