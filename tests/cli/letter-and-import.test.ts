import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeSheet from 'write-excel-file/node';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content/folder.ts';
import { changed, SOUND } from '../content/sample.ts';
import { runCli } from '../support/run-cli.ts';

const WITH_MAILBOX = changed(['- channel: phone\n        value: "+541160899000"', '- channel: email\n        value: "info@ministry.gov.ar"']);

describe('npm run letter', () => {
  it.each([[[], 'Say which countries'], [['ZZ'], 'There is no country ZZ'], [['AR', '--all'], 'Say which countries'], [['AR', '--sent', '2999-01-01'], 'still to come'], [['AR', '--sent', '2026-01-01', '--reminded', '2026-01-02'], 'not both']])('refuses %j', async (args, words) => {
    const { code, err } = runCli('letter', [...args, '--content', await contentFolder()]);
    expect(code).toBe(1);
    expect(err).toContain(words);
  });

  it('goes out, is reminded of, comes back answered, and the ledger knows', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': WITH_MAILBOX });
    const out = join(folder, 'letters');
    const letter = (...args: string[]): string => {
      const { code, out: said, err } = runCli('letter', ['AR', ...args, '--content', folder]);
      expect(err).toBe('');
      expect(code).toBe(0);
      return said;
    };
    expect(letter('--out', out)).toContain('linea-145.html, .xlsx  →  info@ministry.gov.ar');
    letter('--sent', '2026-11-01');
    letter('--reminded', '2026-11-10');
    expect(await readFile(join(folder, 'ledger.yaml'), 'utf8')).toBe('- entry: ar/linea-145\n  way: mailbox\n  sent: "2026-11-01"\n  reminded: ["2026-11-10"]\n');

    // Another library reads what the office gets, and writes what it sends back.
    const rows = await readSheet(join(out, 'ar', 'linea-145.xlsx'));
    expect(rows[2]?.slice(0, 2)).toEqual(['ar/linea-145', 'contact 145']);
    expect(rows[2]?.[3]).toBe('145');
    const filled = rows.map((row, index) => row.map((value, column) => ({ value: index === 2 && column === 5 ? 'correcto' : String(value ?? ''), type: String })));
    const answers = join(folder, 'answers.xlsx');
    await writeSheet(filled).toFile(answers);

    const shown = runCli('import', [answers, '--on', '2026-11-20', '--content', folder]);
    expect(shown.out).toContain('+          by: Línea 145');
    expect(shown.out).toContain('Nothing was written. --yes writes it.');
    expect(shown.code).toBe(1);
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toBe(WITH_MAILBOX);

    expect(runCli('import', [answers, '--on', '2026-11-20', '--yes', '--content', folder]).code).toBe(0);
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toContain('        confirm:\n          by: Línea 145\n          on: "2026-11-20"\n          value: "145"\n');
    expect(await readFile(join(folder, 'ledger.yaml'), 'utf8')).toContain('  answered: "2026-11-20"\n');
    expect(runCli('stale', ['--months', '0', '--content', folder]).out).toMatch(/ar\/linea-145 +hotline +phone +145 +2026-11-20 +0 +answered 2026-11-20/);
  });
});

describe('npm run import', () => {
  it.each([
    [[], 'Say which file'],
    [['answers.xlsx'], 'On which day?'],
    [['nowhere.xlsx', '--on', '2026-11-20'], 'There is no file nowhere.xlsx'],
    [['package.json', '--on', '2026-11-20'], 'is neither .xlsx nor .csv'],
  ])('refuses %j', async (args, words) => {
    const { code, err } = runCli('import', [...args, '--content', await contentFolder()]);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('refuses what would break the file, and a file that is no sheet', async () => {
    const folder = await contentFolder();
    const csv = join(folder, 'answers.csv');
    await writeFile(csv, '\ufeffentry;code;;;;answer;new\nar/linea-145;contact +541160899000;;;;changed;+54 11 60\n');
    const { code, err } = runCli('import', [csv, '--on', '2026-11-20', '--yes', '--content', folder]);
    expect(err).toMatch(/phone-e164[^]*Nothing was written/);
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toBe(SOUND);
    await writeFile(join(folder, 'a.xlsx'), 'not a sheet');
    expect(runCli('import', [join(folder, 'a.xlsx'), '--on', '2026-11-20', '--content', folder]).err).toMatch(/cannot be read as xlsx/);
    await writeFile(csv, 'a,b\n');
    expect(runCli('import', [csv, '--on', '2026-11-20', '--content', folder]).err).toMatch(/No line of .* has an answer/);
  });
});

describe('npm run stale', () => {
  it('refuses what it does not know, and writes tables that a spreadsheet cannot misread', async () => {
    const folder = await contentFolder();
    expect(runCli('stale', ['--format', 'pdf', '--content', folder]).err).toContain('--format is one of table, md, csv, not "pdf"');
    expect(runCli('stale', ['--months', 'many', '--content', folder]).err).toContain('is not a whole number');
    const { out } = runCli('stale', ['--months', '0', '--format', 'csv', '--content', folder]);
    expect(out).toContain("\nar/linea-145,office,phone,'+541160899000,2025-10,13,\n");
  });
});
