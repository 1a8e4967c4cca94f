import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/content/decode.ts';
import { fixText } from '../../../src/content/fix.ts';
import { broken } from './broken-case.ts';
import { LOST_QUOTES } from './cases/quotes.ts';
import { FIELDS } from './fields.ts';
import { judge } from './judge.ts';
import { REAL_FILES } from './real-files.ts';
import { RICH_FILES } from './rich-files.ts';
import { spotsAt } from './spots.ts';

const fixed = (file: string, text: string): string => fixText(text, (now) => judge(file, now).problems).text;
const errorsOf = (file: string, text: string): readonly string[] => judge(file, text).problems.filter(({ severity }) => severity === 'error').map(({ rule, line }) => `${rule} ${line}`);

describe.each(REAL_FILES.map(({ file, text }) => [file, text] as const))('%s', (file, text) => {
  it('is accepted, and is as it is put right', () => {
    expect(decodeText(file, readFileSync(file)).text).toBe(text);
    expect(errorsOf(file, text)).toEqual([]);
    expect(judge(file, text).country?.country.toLowerCase()).toBe(file.slice(-7, -5));
    expect(fixed(file, text)).toBe(text);
  });
});

describe('what the corpus is made of', () => {
  it('is the file of every state', () => {
    expect(REAL_FILES).toHaveLength(35);
  });

  it.each(RICH_FILES.map(({ file, text }) => [file, text] as const))('is accepted where it has every field: %s', (file, text) => {
    expect(errorsOf(file, text)).toEqual([]);
  });

  it('has every field of the schema somewhere', () => {
    const files = [...REAL_FILES, ...RICH_FILES];
    expect(FIELDS.filter(({ way }) => files.every((file) => spotsAt(file, way).length === 0)).map(({ way }) => way)).toEqual([]);
  });
});

describe('a number that lost its quotes', () => {
  it.each(LOST_QUOTES.map((one) => [one.name, one] as const))('gets them back: %s', (_, one) => {
    const { file, damaged } = broken(one);
    expect(fixed(file.file, damaged.text)).toBe(file.text);
  });
});
