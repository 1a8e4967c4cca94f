import { describe, expect, it } from 'vitest';
import { slips, sound, Spelling } from '../../src/search/spelling.ts';

describe('slips between two words', () => {
  it.each([
    ['policia', 'policia', 0],
    ['polcia', 'policia', 1],
    ['poolicia', 'policia', 1],
    ['polizia', 'policia', 1],
    ['plociia', 'policia', 2],
    ['jamacia', 'jamaica', 1],
    ['fizcalia', 'fiscalia', 1],
    ['', 'ab', 2],
    ['ab', '', 2],
  ])('%s and %s: %i', (a, b, count) => {
    expect(slips(a, b, 2)).toBe(count);
    expect(slips(b, a, 2)).toBe(count);
  });

  it('are counted only as far as they matter', () => {
    expect(slips('policia', 'hospital', 2)).toBe(3);
    expect(slips('a', 'abcdef', 2)).toBe(3);
  });
});

describe('the sound of a word', () => {
  it.each([
    ['polisia', 'policia'],
    ['asesoria', 'acesoria'],
    ['venezuela', 'benesuela'],
    ['kuba', 'cuba'],
    ['ospital', 'hospital'],
    ['farmacia', 'pharmacia'],
    ['comission', 'commission'],
  ])('of %s is that of %s', (heard, written) => {
    expect(sound(heard)).toBe(sound(written));
  });

  it('tells different words apart', () => {
    expect(new Set(['policia', 'fiscalia', 'trata', 'mujer'].map(sound)).size).toBe(4);
  });
});

describe('a word that nobody knows', () => {
  const spelling = new Spelling(['policia', 'police', 'fiscalia', 'trafficking', 'jamaica', 'ninas', 'ninos', 'cuba', 'colombia', 'columbia', 'oij']);
  const near = (word: string): string[] => spelling.near(word).map((guess) => guess.word);

  it.each(['xqzzvkw', 'pizza', 'guitarra', 'asdkjhqwe', 'zzzz', '', 'oi', 'cub', 'x'.repeat(10_000), '😀😀😀😀', '(.*)+$'])('%s is not guessed', (word) => {
    expect(near(word)).toEqual([]);
  });

  it.each([
    ['jamacia', 'jamaica'],
    ['trafiking', 'trafficking'],
    ['trafickin', 'trafficking'],
    ['fizcalia', 'fiscalia'],
    ['polisia', 'policia'],
    ['polisse', 'police'],
    ['kuba', 'cuba'],
    ['colonbia', 'colombia'],
  ])('%s may be %s', (typed, meant) => {
    expect(near(typed)[0]).toBe(meant);
  });

  it('has the nearest guess first, each with its slips', () => {
    expect(spelling.near('columbya').map((guess) => [guess.word, guess.slips])).toEqual([
      ['columbia', 1],
      ['colombia', 2],
    ]);
  });

  it('is guessed the same again', () => {
    expect(spelling.near('jamacia')).toEqual(spelling.near('jamacia'));
  });
});
