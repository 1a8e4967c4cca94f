import fc from 'fast-check';
import { isScalar, isSeq } from 'yaml';
import { describe, expect, it } from 'vitest';
import { valueReplaced } from './damage.ts';
import { judge } from './judge.ts';
import { REAL_FILES, type RealFile } from './real-files.ts';
import { RICH_FILES } from './rich-files.ts';
import { expectPutRight } from './sound.ts';
import { childrenOf, spotsAt, topOf, type Spot } from './spots.ts';

/** What may be put right, what looks like it, and what becomes something else when it is. */
const ODD = [
  '  ', ' \u00a0 ', '\u2003', '\u3000', '\u2028', '\u200b', '\u202e', '\ufeff', '\u00ad', '\u0301', 'e\u0301', '\u0338', '\u037e', '\u212a', '\n', '\n\n', '\t', ': ', ' #', ', ', '\u200b: ', ' \u200b#', '-\u200b ', '\u2003- ', '[', '\u200b]', '"', "'", '\\', '+', '(', ')', '-', '.', ' ', '0', 'x',
  '&\u200bamp;', '<\u200bb>', 'java\u200bscript:x', '](\u2003x)', '&amp\u037e', '<', '>', 'mailto:', 'yes', 'null', '~', '1', '[a]', '{a: b}', '%', '@',
];

/** Ways to write a value: in double quotes, in single ones, without any, as a list, with escapes. */
const WRITTEN: readonly ((words: string) => string)[] = [
  (words) => JSON.stringify(words),
  (words) => `'${words.replaceAll("'", "''")}'`,
  (words) => words,
  (words) => `[${words}]`,
  (words) => JSON.stringify(words).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
];

const FILES: readonly RealFile[] = [...REAL_FILES, ...RICH_FILES];
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** All plain values and short lists of a file. */
function valuesOf(file: RealFile, within: Spot = topOf(file)): Spot[] {
  return childrenOf(file, within).flatMap((spot) => [...(isScalar(spot.node) || (isSeq(spot.node) && spot.node.flow) ? [spot] : []), ...valuesOf(file, spot)]);
}

const wordsOf = ({ node }: Spot): string => (isScalar(node) ? String(node.value) : isSeq(node) ? node.items.map(String).join(', ') : '');

/** A real file in which one value was written in another way, with odd things in it. */
const changedFiles = fc
  .record({ file: fc.constantFrom(...FILES), place: share, written: fc.constantFrom(...WRITTEN), odd: fc.array(fc.tuple(share, fc.constantFrom(...ODD)), { maxLength: 3 }) })
  .map(({ file, place, written, odd }) => {
    const values = valuesOf(file);
    const spot = values[Math.floor(place * values.length)] ?? topOf(file);
    const words = odd.reduce((now, [at, snippet]) => {
      const middle = Math.floor(at * (now.length + 1));
      return now.slice(0, middle) + snippet + now.slice(middle);
    }, wordsOf(spot));
    return { file: file.file, text: valueReplaced(file, spot, written(words)).text };
  });

describe.each([1, 2])('a value that was written in another way (seed %i)', (seed) => {
  it('is put right once and for all, and never made worse', () => {
    fc.assert(fc.property(changedFiles, ({ file, text }) => expectPutRight(file, text)), { numRuns: 50, seed });
  });
});

describe('putting right', () => {
  it.each([
    ['an address with a new line in it', 'sources.*.url', '"https://exam\\nple.org/"'],
    ['a Greek question mark that becomes a semicolon', 'agencies.*.notes.en', '"R&amp\\u037eD"'],
  ])('never makes an accepted file refused: %s', (_, way, words) => {
    const file = REAL_FILES.find((candidate) => spotsAt(candidate, way).length > 0);
    const [spot] = file ? spotsAt(file, way) : [];
    if (!file || !spot) throw new Error(`no file has ${way}`);
    expectPutRight(file.file, valueReplaced(file, spot, words).text);
  });

  it.each([
    ['spaces in its path', '"https://example.org/a  b"'],
    ['accents beside their letters', '"https://example.org/cafe\\u0301"'],
  ])('never leads an address elsewhere: %s', (_, address) => {
    const [file] = REAL_FILES;
    const [spot] = file ? spotsAt(file, 'sources.*.url') : [];
    if (!file || !spot) throw new Error('no file has an address');
    const { problems } = judge(file.file, valueReplaced(file, spot, address).text);
    expect(problems.filter(({ fix }) => fix)).toEqual([]);
  });
});
