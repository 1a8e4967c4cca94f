import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_SCHEMAS } from '../../src/exports/api/index.ts';
import { readCsv } from '../../src/exports/csv-read.ts';
import { contentFolder } from '../content/folder.ts';
import { changed } from '../content/sample.ts';
import { parsedByIcal } from '../exports/vcard-parsers.ts';
import { runCli, type Ran } from '../support/run-cli.ts';

const ENV = { SITE: '', BASE: '' };

/** Runs the command over a folder of content. */
function exported(folder: string, ...args: string[]): Ran {
  return runCli('export', [...args, '--content', folder], { env: ENV });
}

/** The sample with a second agency, a police unit. */
const TWO = changed(['gaps: []', `  - id: unit
    name: {en: Unit, es: Unidad, pt: Unidade, fr: Unité}
    type: police
    roles: [investigation]
    services: [investigation]
    serves: [everyone]
    summary: {en: A unit., es: Una unidad., pt: Uma unidade., fr: Une unité.}
    contacts:
      - channel: phone
        value: "145"
        reach: domestic
        purpose: office
        unconfirmed: true
        sources: [s1]
    sources: [s1]
gaps: []`]);

describe('npm run export refuses', () => {
  it.each([
    [[], /Say in which form: --format csv, csv-agencies, xlsx, json, vcf, hsds/],
    [['--format', 'pdf'], /--format is one of .* not "pdf"/],
    [['--format', 'constructor'], /--format is one of/],
    [['--format', 'csv', '--lang', 'de'], /--lang is one of en, es, pt, fr, not "de"/],
    [['--format', 'csv', '--country', 'AR,XX'], /There is no country XX in the directory/],
    [['--format', 'csv', '--country', ','], /--country names nothing/],
    [['--format', 'csv', '--type', 'hotlin'], /"hotlin" is none of .*Did you mean hotline\?/],
    [['--format', 'csv', '--language', 'de'], /No agency of the directory answers in "de"/],
    [['--format', 'xlsx'], /say with --out/],
    [['--format', 'csv', 'AR'], /"AR" is no option/],
    [['--format', 'csv', '--colour', 'red'], /colour/],
    [['--format', 'csv', '--site', 'directory.example'], /is not a web address/],
    [['--format', 'csv', '--out', 'no-such-folder/x.csv'], /there is no such folder/],
  ])('%j, and leaves nothing behind', async (args, words) => {
    const { code, out, err } = exported(await contentFolder(), ...args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('content with errors, and writes no file', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['"+541160899000"', '"+5411"']) });
    const out = join(folder, 'x.csv');
    const { code, err } = exported(folder, '--format', 'csv', '--out', out);
    expect([code, err]).toEqual([1, 'The content has errors: npm run check shows them.\n']);
    await expect(access(out)).rejects.toThrow();
  });
});

describe('npm run export', () => {
  it('says how it is used', () => {
    const { code, out } = runCli('export', ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--format csv | csv-agencies | xlsx | json | vcf | hsds');
  });

  it('writes contacts and agencies as CSV to the terminal, with the addresses of pages where the site has one', async () => {
    const folder = await contentFolder();
    const contacts = exported(folder, '--format', 'csv', '--lang', 'es', '--site', 'https://directory.example', '--base', '/base');
    expect([contacts.code, contacts.err]).toEqual([0, '']);
    expect(readCsv(contacts.out).map(({ entry, dial, value, page, agency }) => [entry, dial, value, page, agency])).toEqual([
      ['ar/linea-145', 'tel:145', '145', 'https://directory.example/base/es/ar/linea-145/', 'Línea 145'],
      ['ar/linea-145', 'tel:+541160899000', '+541160899000', 'https://directory.example/base/es/ar/linea-145/', 'Línea 145'],
    ]);
    expect(readCsv(exported(folder, '--format', 'csv-agencies', '--lang', 'pt').out)).toMatchObject([{ entry: 'ar/linea-145', name: 'Linha 145', page: '' }]);
  });

  it('writes a workbook into a file, in place of what was there, and says so', async () => {
    const folder = await contentFolder();
    const out = join(folder, 'directory.xlsx');
    for (let times = 0; times < 2; times += 1) expect(exported(folder, '--format', 'xlsx', '--lang', 'fr', '--out', out)).toEqual({ code: 0, out: `Written: ${out}\n`, err: '' });
    const sheets = await readWorkbook(await readFile(out));
    expect(sheets.find(({ sheet }) => sheet === 'contacts')?.data[2]).toContain('+541160899000');
  });

  it('writes what was chosen, says so, and keeps the doubt that comes from an agency that was not', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': TWO });
    const { out } = exported(folder, '--format', 'json', '--country', 'ar', '--type', 'hotline,gender');
    const document = DOCUMENT_SCHEMAS.directory.parse(JSON.parse(out));
    expect(document.selection).toEqual({ countries: ['AR'], types: ['hotline', 'gender'], languages: null });
    expect(document.countries[0]?.agencies.map(({ id }) => id)).toEqual(['linea-145']);
    expect(document.countries[0]?.agencies[0]?.contacts[0]?.trust).toMatchObject({ level: 'unconfirmed', doubt: 'same-number-elsewhere' });
    expect(document.meta).toMatchObject({ contentDate: '2026-11-23', commit: null, site: null });
  });

  it('writes cards: those of a country with its emergency numbers, or of the chosen agencies alone', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': TWO });
    const names = (...args: string[]): string[] => parsedByIcal(exported(folder, '--format', 'vcf', '--lang', 'es', ...args).out).map(({ name }) => name);
    expect(names()).toEqual(['Emergencia, Argentina', 'Línea 145, Argentina', 'Unidad, Argentina']);
    expect(names('--type', 'police')).toEqual(['Unidad, Argentina']);
  });

  it('writes the services of Open Referral, of the chosen agencies alone, with their doubts', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': TWO });
    const services = (...args: string[]): { name: string }[] => JSON.parse(exported(folder, '--format', 'hsds', '--lang', 'fr', ...args).out) as { name: string }[];
    expect(services().map(({ name }) => name)).toEqual(['Ligne 145', 'Unité']);
    expect(services('--language', 'es', '--type', 'hotline').map(({ name }) => name)).toEqual(['Ligne 145']);
    expect(JSON.stringify(services('--type', 'hotline'))).toContain('trust:unconfirmed');
  });

  it('writes the same twice', async () => {
    const folder = await contentFolder();
    expect(exported(folder, '--format', 'json')).toEqual(exported(folder, '--format', 'json'));
  });
});
