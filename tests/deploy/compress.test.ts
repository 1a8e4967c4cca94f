import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { compressSite } from '../../src/deploy/compress.ts';

it('leaves small files and packed ones alone, and writes the others twice, the same each time', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const text = 'Línea 145 '.repeat(200);
  for (const name of ['index.html', 'a.js', 'contacts.vcf', 'hsds.zip', 'es.pf_index']) writeFileSync(join(root, name), text);
  writeFileSync(join(root, 'small.html'), 'small');
  expect(await compressSite(root, 'quick')).toBe(3);
  const written = readdirSync(root).filter((name) => /\.(br|gz)$/.test(name)).sort();
  expect(written).toEqual(['a.js.br', 'a.js.gz', 'contacts.vcf.br', 'contacts.vcf.gz', 'index.html.br', 'index.html.gz']);
  const bytes = written.map((name) => readFileSync(join(root, name)).toString('base64'));
  expect(brotliDecompressSync(readFileSync(join(root, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(root, 'index.html.gz'))).toString()).toBe(text);
  await compressSite(root, 'quick');
  expect(written.map((name) => readFileSync(join(root, name)).toString('base64'))).toEqual(bytes);
});

it('takes fewer bytes where it takes more trouble', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content/countries/ar.yaml', join(root, 'ar.txt'));
  const bytesOf = async (compression: 'quick' | 'best'): Promise<number> => {
    await compressSite(root, compression);
    return readFileSync(join(root, 'ar.txt.br')).length;
  };
  expect(await bytesOf('best')).toBeLessThan(await bytesOf('quick'));
});
