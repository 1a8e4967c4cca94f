import { describe, expect, it } from 'vitest';
import { lineParts, linesOf } from '../../../src/components/check/line-parts.ts';

const parts = (text: string, line: number, column: number) => lineParts(linesOf(text), { line, column });

describe('the line of a problem', () => {
  it('is not there for an empty line, or one beyond the end', () => {
    expect(parts('a: 1\n\n', 2, 1)).toBeUndefined();
    expect(parts('a: 1', 7, 1)).toBeUndefined();
    expect(parts('', 1, 1)).toBeUndefined();
  });

  it('shows what could hide something', () => {
    expect(parts('a: \u202e1\u200b', 1, 4)).toEqual({ before: 'a: ', marked: '\\u202e1\\u200b', after: '' });
  });

  it.each([
    ['    number: 911', 13, ['    number: ', '911', '']],
    ['    title: a, b [c]', 12, ['    title: ', 'a, b [c]', '']],
    ['timezones: [America/Lima, "-03:00"]', 13, ['timezones: [', 'America/Lima', ', "-03:00"]']],
    ['timezones: [America/Lima, "-03:00"]', 27, ['timezones: [America/Lima, ', '"-03:00"', ']']],
    ['value: "a \\" b" # c', 8, ['value: ', '"a \\" b"', ' # c']],
    ['value: "never ends', 8, ['value: ', '"never ends', '']],
  ])('%s at %d: the value is marked', (line, column, [before, marked, after]) => {
    expect(parts(line, 1, column)).toEqual({ before, marked, after });
  });

  it('is marked as a whole where the place is behind its end', () => {
    expect(parts('  gaps:   ', 1, 9)).toEqual({ before: '  ', marked: 'gaps:', after: '' });
  });

  it('counts from behind an invisible mark at the beginning of the file, as problems do', () => {
    expect(parts('\ufeffcountry: XX', 1, 10)).toMatchObject({ marked: 'XX' });
  });

  it('is cut where it is long, around the place', () => {
    const long = parts(`${'a'.repeat(300)} b ${'c'.repeat(300)}`, 1, 302);
    const shown = `${long?.before}${long?.marked}${long?.after}`;
    expect(shown).toMatch(/^…a+ b c+…$/);
    expect(shown.length).toBeLessThan(170);
  });
});
