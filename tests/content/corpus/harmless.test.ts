import { isScalar, parseDocument, stringify, visit, type Document, type Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { dataAt } from '../../../src/content/schema-walk.ts';
import { valueReplaced } from './damage.ts';
import { TEXT_WAYS, URL_WAYS } from './fields.ts';
import { HARMLESS, HARMLESS_ADDRESSES } from './harmless.ts';
import { judge, realCountry } from './judge.ts';
import { REAL_FILES, type RealFile } from './real-files.ts';
import { RICH_FILES } from './rich-files.ts';
import { spotsAt, topOf } from './spots.ts';

/** Fields that take any words. */
const PROSE = TEXT_WAYS.filter((way) => !/\.(?:value|hours)$|^timezones/.test(way));

const ofIndex = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

/** What the reader makes of some words in a field of some file. */
function readBack(way: string, index: number, words: string): unknown {
  const files = [...REAL_FILES, ...RICH_FILES].filter((candidate) => spotsAt(candidate, way).length > 0);
  const file = ofIndex(files, index);
  const spot = ofIndex(spotsAt(file, way), index);
  const { country, problems } = judge(file.file, valueReplaced(file, spot, JSON.stringify(words)).text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return dataAt(country, spot.path);
}

describe('words that only look like an attack', () => {
  it('are accepted on one line of a hundred thousand letters', () => {
    const long = 'letra '.repeat(20_000).trim();
    expect(readBack('agencies.*.summary.es', 0, long)).toBe(long);
  });

  it.each(HARMLESS.map((words, index) => [words, index] as const))('are accepted as they are: %s', (words, index) => {
    // Two fields for each, and in all, each field several times.
    for (const shift of [0, 7]) {
      const way = ofIndex(PROSE, index + shift);
      expect(readBack(way, index, words), way).toBe(words);
    }
  });

  it.each(HARMLESS_ADDRESSES.map((address, index) => [address, index] as const))('are accepted in the address of a page: %s', (address, index) => {
    for (const way of URL_WAYS) expect(readBack(way, index, address), way).toBe(address);
  });
});

/** The file as YAML writes it anew, after a change of how its values are written. */
function rewritten({ text }: RealFile, change: (document: Document) => void, options: { lineWidth?: number; indent?: number } = {}): string {
  const document = parseDocument(text);
  change(document);
  return document.toString({ lineWidth: 0, ...options });
}

/** Every text of a file in one way of quoting. */
function quotedAs(type: NonNullable<Scalar['type']>, keys = false): (file: RealFile) => string {
  return (file) =>
    rewritten(file, (document) => {
      visit(document, {
        Scalar(key, scalar) {
          if ((key !== 'key' || keys) && isScalar(scalar) && typeof scalar.value === 'string') scalar.type = type;
        },
      });
    });
}

const beforeTop = (file: RealFile, words: string): string => file.text.slice(0, topOf(file).value.from) + words + file.text.slice(topOf(file).value.from);

/** Other ways of writing the same. */
const SAME: Readonly<Record<string, (file: RealFile) => string>> = {
  'lines that end as Windows ends them': ({ text }) => text.replaceAll('\n', '\r\n'),
  'every other line ending as Windows ends it': ({ text }) => text.split('\n').map((line, index) => (index % 2 ? line : `${line}\r`)).join('\n').replace(/\r$/, ''),
  'no new line at the end': ({ text }) => text.trimEnd(),
  'many new lines at the end': ({ text }) => `${text}${'\n'.repeat(500)}`,
  'an empty line between all lines': ({ text }) => text.replaceAll('\n', '\n\n'),
  'spaces at the ends of lines': ({ text }) => text.replaceAll('\n', '   \n'),
  'a comment behind every line': ({ text }) => text.replaceAll('\n', ' # as it was\n'),
  'a comment between all lines': ({ text }) => text.replaceAll('\n', '\n# <script>alert(1)</script> "quotes\n'),
  'a line --- at the beginning': (file) => beforeTop(file, '---\n'),
  'a line ... at the end': ({ text }) => `${text}...\n`,
  'all texts in double quotes': quotedAs('QUOTE_DOUBLE'),
  'all texts in single quotes': quotedAs('QUOTE_SINGLE'),
  'all texts over several lines': quotedAs('BLOCK_FOLDED'),
  'all names in quotes, too': quotedAs('QUOTE_DOUBLE', true),
  'long lines folded': (file) => rewritten(file, () => undefined, { lineWidth: 60 }),
  'four spaces for each step': (file) => rewritten(file, () => undefined, { indent: 4 }),
  'letters with accents as escapes': (file) => quotedAs('QUOTE_DOUBLE')(file).replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'all fields in another order': ({ document }) => stringify(document.toJS(), { sortMapEntries: true, aliasDuplicateObjects: false, lineWidth: 0 }),
  'the file as JSON': ({ document }) => JSON.stringify(document.toJS(), null, 2),
  'the file as JSON on one line': ({ document }) => JSON.stringify(document.toJS()),
};

/** Files whose texts stand each on one line: what is put between lines would become a part of others. */
const ONE_LINERS = REAL_FILES.filter(({ document }) => {
  let severalLines = false;
  visit(document, {
    Scalar(_, { source }) {
      severalLines ||= source?.includes('\n') === true;
    },
  });
  return !severalLines;
});

/** Other ways of writing must not depend on one file's habits: each is tried on several files. */
const EACH = 2;

describe('another way of writing the same', () => {
  it.each(Object.entries(SAME))('%s', (_, write) => {
    const start = Object.values(SAME).indexOf(write);
    for (let index = 0; index < EACH; index++) {
      const file = ofIndex(ONE_LINERS, start + index * Math.ceil(ONE_LINERS.length / EACH));
      const text = write(file);
      expect(text, file.file).not.toBe(file.text);
      const { country, problems } = judge(file.file, text);
      expect(problems.filter(({ severity }) => severity === 'error'), file.file).toEqual([]);
      expect(country, file.file).toEqual(realCountry(file.file));
    }
  });
});
