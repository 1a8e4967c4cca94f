import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packSearch, unpackSearch } from '../../src/search/wire.ts';
import { realIndex } from './real.ts';
import { sampleIndex } from './sample.ts';

/** What the index may cost a phone, in bytes after compression. */
const BYTE_BUDGET = 40_000;

const arrived = (text: string) => unpackSearch(JSON.parse(text));

describe('the index on its way', () => {
  it('refuses more codes than it has signs for', () => {
    const codes = Array.from({ length: 0x10000 }, (_, i) => `code:${String(i)}`);
    expect(() => packSearch({ version: 1, codes, entries: [] })).toThrow(RangeError);
  });

  it('arrives as it left, whatever an entry has or lacks', () => {
    const bare = { id: 'ar/bare' };
    const full = { id: 'ar/full', n: { en: 'Full', es: 'Lleno', pt: 'Cheio', fr: 'Plein', own: 'Vol' }, a: ['F', 'Ex-F'], p: ['Body', 'Cuerpo'], c: 'Lima', l: 'words', t: ['145', 'a@b.org'], d: '145', r: -9, f: ['type:police', 'main:yes'] };
    const data = sampleIndex([bare, full]);
    expect(arrived(JSON.stringify(packSearch(data)))).toEqual(data);
    const none = sampleIndex([]);
    expect(arrived(JSON.stringify(packSearch(none)))).toEqual(none);
  });

  it('carries the real directory whole, within its bytes', async () => {
    const data = await realIndex();
    const sent = JSON.stringify(packSearch(data));
    expect(arrived(sent)).toEqual(data);
    expect(brotliCompressSync(sent, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length).toBeLessThanOrEqual(BYTE_BUDGET);
  });
});
