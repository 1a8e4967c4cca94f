import { MAX_ALIASES } from '../../../../src/content/yaml-nodes.ts';
import type { BrokenCase } from '../broken-case.ts';
import { spliced, type Broken } from '../damage.ts';
import type { RealFile } from '../real-files.ts';
import { topOf } from '../spots.ts';
import { addedCase, itemCase, keyCase, valueCase } from './make.ts';

/** Lines before the first field of a file; the place is where `mark` first stands in them. */
function before(file: RealFile, lines: string, mark: string): Broken {
  const start = topOf(file).value.from;
  const at = lines.indexOf(mark);
  if (at < 0) throw new Error(`the lines do not hold ${mark}`);
  return { text: spliced(file.text, start, start, `${lines}\n`), at: start + at };
}

function linesCase(name: string, lines: string, mark: string, rule = 'yaml-alias', more: Partial<BrokenCase> = {}): BrokenCase {
  // What bears names that lead nowhere is not looked at further.
  return { name, rules: [rule], ...more, damage: (file) => before(file, lines, mark) };
}

const LETTERS = [...'abcdefghijklm'];

/** Each line holds the line before it many times: a few hundred bytes that unfold to more than a memory holds. */
const bomb = (of: (reference: string) => string): string => ['a: &a lol', ...LETTERS.slice(1).map((name, index) => `${name}: &${name} ${of(`*${LETTERS[index] ?? ''}`)}`)].join('\n');

const nine = (reference: string): string => Array<string>(9).fill(reference).join(', ');

/** Not told: which of the many references is the first that is refused. */
const ALL = { also: ['yaml-alias'] };

const BOMBS: readonly BrokenCase[] = [
  linesCase('a bomb of lists', bomb((reference) => `[${nine(reference)}]`), '*a', 'yaml-alias', ALL),
  linesCase('a bomb of entries', bomb((reference) => `{x: ${reference}, y: ${reference}, z: ${reference}}`), '*a', 'yaml-alias', ALL),
  linesCase('a bomb of merged entries', bomb((reference) => `{<<: [${nine(reference)}]}`), '*a', 'yaml-alias', ALL),
  linesCase('one list many times, side by side', `a: &a [x]\nb: [${Array<string>(MAX_ALIASES).fill('*a').join(', ')}, *a ]`, '*a ]'),
  linesCase('a long text ten thousand times', `a: &a ${'x'.repeat(500)}\nb: [${Array<string>(MAX_ALIASES).fill('*a').join(', ')}, *a ${', *a'.repeat(10_000)}]`, '*a ,'),
];

const SELVES: readonly BrokenCase[] = [
  linesCase('a list that holds itself', 'a: &a [*a]', '*a'),
  linesCase('an entry that holds itself', 'a: &a {b: *a}', '*a'),
  linesCase('an entry that merges itself', 'a: &a {<<: *a}', '*a'),
  linesCase('two entries that hold each other', 'a: &a {b: &b {c: *a}}', '*a'),
  linesCase('a name that is used before it is given', 'a: *later\nb: &later x', '*later'),
  linesCase('a list that holds itself twenty times further in', `a: &a ${'['.repeat(12)}*a${']'.repeat(12)}`, '*a'),
];

const PLACES: readonly BrokenCase[] = [
  valueCase('agencies.*.contacts.*.value', 'a reference that leads nowhere', '*number', 'yaml-alias'),
  valueCase('agencies.*.name', 'a reference to nothing for a text', '*name', 'yaml-alias'),
  itemCase('agencies.*.sources', 'a reference to nothing in a list', '*s', 'yaml-alias'),
  valueCase('agencies.*.contacts.*.value', 'a star and a code, as it is dialled, without quotes', '*212', 'yaml-alias'),
  valueCase('agencies.*.city', 'a mark & alone', '& Ciudad', 'yaml-syntax', { also: 'anything', near: [0, 0] }),
  valueCase('agencies.*.city', 'two marks', '&a &b Ciudad', 'yaml-syntax', { also: 'anything', near: [0, 0] }),
  valueCase('agencies.*.city', 'a star alone', '* Ciudad', 'yaml-syntax', { also: 'anything', near: [0, 0] }),
  keyCase('agencies.*.type', 'its name a reference', '*type ', ['yaml-alias', 'yaml-syntax'], { also: 'anything' }),
];

/** Merge keys are YAML 1.1: here they are fields that nobody knows. */
const MERGES: readonly BrokenCase[] = [
  addedCase('agencies.*', 'a merge key with an entry', '<<: {type: police}', 'unknown-key'),
  addedCase('agencies.*.contacts.*', 'a merge key with a list', '<<: [{reach: domestic}]', 'unknown-key'),
  addedCase('agencies.*.contacts.*', 'a merge key with a text', '<<: text', 'unknown-key'),
  addedCase('', 'a merge key at the top', '<<: {country: XX}', 'unknown-key'),
  addedCase('sources.*', 'a merge key in quotes', '"<<": {lang: es}', 'unknown-key'),
  addedCase('agencies.*.name', 'a merge key in a text', '<<: {en: Words}', 'text-language', { also: ['wrong-type'] }),
  addedCase('sources', 'a merge key among the sources', '<<: {s1: {}}', ['id', 'unknown-key'], { also: ['not-in-list', 'missing-key'] }),
];

export const REFERENCE_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'references that multiply': BOMBS,
  'references that lead to themselves': SELVES,
  'references in a file': PLACES,
  'merge keys': MERGES,
};
