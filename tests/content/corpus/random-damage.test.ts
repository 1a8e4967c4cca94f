import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountryText } from '../../../src/content/country-text.ts';
import { decodeText } from '../../../src/content/decode.ts';
import { REAL_FILES } from './real-files.ts';
import { expectPutRight, expectSound } from './sound.ts';

/** What hands, programs and strangers leave in a file. */
const SNIPPETS = [
  '"', "'", ':', ': ', '- ', '\n- ', '#', ' # ', '[', ']', '{', '}', ',', '&a ', '*a', '!x ', '|', '>', '%', '@', '`', '? ', '---\n', '...\n', '<<: ', '\t', '\r', '\n', '\n\n', ' ', '  ', '   ', '\u00a0', '\u2003', '\u3000', '\u200b', '\u202e', '\ufeff', '\u0301', 'e\u0301',
  '\u0000', '\u001b', '\\', '\\u0041', '\\q', '+54 11 6089-9000', '0800', '145', '"145"', 'yes', 'true', 'null', '~', '[]', '{}', '""', '<b>', '&amp;', 'javascript:alert(1)', '__proto__: 1\n', 'constructor: 1\n', 'sources: [s1]\n', 'en: ', 'pt: Palavra\n', '2025-02-30', '😀', '\ud83d',
];

type Damage = (text: string) => string;

/** A stretch of a text, by shares of its length, so that it fits a text of any length. */
const stretch = (most: number): fc.Arbitrary<(length: number) => readonly [from: number, to: number]> =>
  fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), long: fc.nat(most) }).map(({ at, long }) => (length) => {
    const from = Math.floor(at * length);
    return [from, Math.min(length, from + long)];
  });

/** Damage to letters, or to whole lines: deleted, doubled, put elsewhere, changed places, replaced. */
function damageOf(most: number, partsOf: (text: string) => readonly string[], glue: string): fc.Arbitrary<Damage> {
  const on = (change: (parts: readonly string[]) => readonly string[]): Damage => (text) => change(partsOf(text)).join(glue);
  const one = stretch(most);
  return fc.oneof(
    one.map((of) => on((parts) => parts.toSpliced(of(parts.length)[0], of(parts.length)[1] - of(parts.length)[0]))),
    one.map((of) => on((parts) => [...parts.slice(0, of(parts.length)[1]), ...parts.slice(...of(parts.length)), ...parts.slice(of(parts.length)[1])])),
    fc.tuple(one, one).map(([a, b]) => on((parts) => {
      const [[fromA, toA], [fromB, toB]] = [a(parts.length), b(parts.length)].sort(([x], [y]) => x - y) as [readonly [number, number], readonly [number, number]];
      const end = Math.min(toA, fromB);
      return [...parts.slice(0, fromA), ...parts.slice(fromB, toB), ...parts.slice(end, fromB), ...parts.slice(fromA, end), ...parts.slice(toB)];
    })),
    fc.tuple(one, fc.constantFrom(...SNIPPETS)).map(([of, snippet]) => on((parts) => parts.toSpliced(of(parts.length)[0], 0, snippet))),
    fc.tuple(one, fc.constantFrom(...SNIPPETS)).map(([of, snippet]) => on((parts) => parts.toSpliced(of(parts.length)[0], 1, snippet))),
  );
}

const letters = damageOf(30, (text) => [...text], '');
const lines = damageOf(6, (text) => text.split('\n'), '\n');

const damagedFiles = fc.record({ real: fc.constantFrom(...REAL_FILES), damages: fc.array(fc.oneof(letters, lines), { minLength: 1, maxLength: 4 }) }).map(({ real, damages }) => ({ file: real.file, text: damages.reduce((text, damage) => damage(text), real.text) }));

/** Some hundred files in all: more of them find no more, and the test should stay quick. */
const RUNS = { numRuns: 50 };

describe.each([1, 2, 3])('a file that was damaged at random (seed %i)', (seed) => {
  it('is told of soundly, never accepted with errors, and put right once and for all', () => {
    fc.assert(
      fc.property(damagedFiles, ({ file, text }) => {
        expectPutRight(file, text);
      }),
      { ...RUNS, seed },
    );
  });
});

describe('bytes that were damaged at random', () => {
  it('are a text or a problem with its place', () => {
    const changes = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), byte: fc.nat(255) }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...REAL_FILES), changes, ({ file, text }, list) => {
        const bytes = new TextEncoder().encode(text);
        for (const { at, byte } of list) bytes[Math.floor(at * bytes.length)] = byte;
        const decoded = decodeText(file, bytes);
        if (decoded.text === undefined) expectSound(new TextDecoder().decode(bytes), decoded.problem ? [decoded.problem] : []);
        else expectSound(decoded.text, readCountryText(file, decoded.text).problems);
        expect((decoded.text === undefined) === (decoded.problem !== undefined)).toBe(true);
      }),
      { ...RUNS, seed: 5 },
    );
  });
});
