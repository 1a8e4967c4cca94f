import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content/folder.ts';
import { changed, SOUND } from '../content/sample.ts';
import { runCli, type Ran } from '../support/run-cli.ts';

const textIn = (folder: string): Promise<string> => readFile(join(folder, 'countries/ar.yaml'), 'utf8');
const confirm = (folder: string, ...args: string[]): Ran => runCli('confirm', [...args, '--content', folder]);
const dispute = (folder: string, ...args: string[]): Ran => runCli('dispute', [...args, '--content', folder]);

describe('npm run confirm', () => {
  it.each([
    [[], 'Say which agency, such as ar/protex'],
    [['protex'], '"protex" is not the address of an agency'],
    [['ar/linea-154', '--by', 'Office', '--on', '2026-11-01'], 'There is no agency ar/linea-154. Did you mean ar/linea-145?'],
    [['bo/x', '--by', 'Office', '--on', '2026-11-01'], 'bo.yaml. npm run new -- country makes one'],
    [['ar/linea-145', '--on', '2026-11-01'], 'Which office?'],
    [['ar/linea-145', '--by', 'maria@example.org', '--on', '2026-11-01'], 'is a mailbox. Write the name of the office'],
    [['ar/linea-145', '--by', 'Office'], 'On which day?'],
    [['ar/linea-145', '--by', 'Office', '--on', '2026-02-30'], '--on "2026-02-30" is not a day'],
    [['ar/linea-145', '--by', 'Office', '--on', '2999-01-01'], '2999-01-01 is still to come'],
    [['ar/linea-145', '999', '--by', 'Office', '--on', '2026-11-01'], 'ar/linea-145 has no contact 999. It has: 145, +541160899000'],
    [['ar/linea-145', '--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %j and writes nothing', async (args, words) => {
    const folder = await contentFolder();
    const { code, out, err } = confirm(folder, ...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(await textIn(folder)).toBe(SOUND);
  });

  it('does not touch a file with errors', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['type: hotline', 'type: hot']) });
    expect(confirm(folder, 'ar/linea-145', '--by', 'Office', '--on', '2026-11-01').err).toMatch(/not-in-list[^]*Put this right first/);
    expect(await textIn(folder)).toBe(changed(['type: hotline', 'type: hot']));
  });

  it('records the value that was confirmed, and shows what it wrote', async () => {
    const folder = await contentFolder();
    const { code, out } = confirm(folder, 'ar/linea-145', '+54 11 6089 9000', '--by', 'Ministerio Público', '--on', '2026-11-01');
    expect(code).toBe(0);
    expect(out).toContain('+        confirm:\n+          by: Ministerio Público\n+          on: "2026-11-01"\n+          value: "+541160899000"');
    expect(await textIn(folder)).toBe(changed(['purpose: office\n', 'purpose: office\n        confirm:\n          by: Ministerio Público\n          on: "2026-11-01"\n          value: "+541160899000"\n']));
    expect(runCli('check', ['--content', folder]).code).toBe(0);
  });

  it('ends the doubt about what it confirms', async () => {
    const folder = await contentFolder();
    dispute(folder, 'ar/linea-145', '145', '--why', 'Nobody answers');
    expect(await textIn(folder)).toContain('dispute:');
    confirm(folder, 'ar/linea-145', '--by', 'Office', '--on', '2026-11-01');
    expect(await textIn(folder)).not.toContain('dispute:');
    expect((await textIn(folder)).match(/confirm:/g)).toHaveLength(2);
  });
});

describe('npm run dispute', () => {
  it.each([
    [['ar/linea-145'], 'Say which number'],
    [['ar/linea-145', '145'], 'Why?'],
    [['ar/linea-145', '144', '--why', 'x'], 'has no contact 144'],
    [['ar/linea-145', '145', '--why', 'x', '--lang', 'de'], '--lang is one of en, es, pt, fr, not "de"'],
    [['ar/linea-145', '145', '--settled'], '145 is not in doubt'],
  ])('refuses %j', async (args, words) => {
    const folder = await contentFolder();
    const { code, err } = dispute(folder, ...args);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(await textIn(folder)).toBe(SOUND);
  });

  it('records the doubt in the language in which it was raised, and takes it back when it is settled', async () => {
    const folder = await contentFolder();
    expect(dispute(folder, 'ar/linea-145', '145', '--why', 'Suena: en una casa', '--lang', 'es', '--on', '2026-11-02').out).toContain('nowhere in the country is it offered first');
    expect(await textIn(folder)).toBe(changed(['purpose: hotline\n', 'purpose: hotline\n        dispute:\n          on: "2026-11-02"\n          why:\n            es: "Suena: en una casa"\n            pending: [en, pt, fr]\n          value: "145"\n']));
    expect(dispute(folder, 'ar/linea-145', '145', '--settled').code).toBe(0);
    expect(await textIn(folder)).toBe(SOUND);
  });
});
