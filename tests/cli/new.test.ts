import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content/folder.ts';
import { changed, SOUND } from '../content/sample.ts';
import { runCli, type Ran } from '../support/run-cli.ts';

const options = (given: Readonly<Record<string, string>>): string[] => Object.entries(given).flatMap(([flag, value]) => [`--${flag}`, value]);
const make = (folder: string, words: readonly string[], given: Readonly<Record<string, string>> = {}): Ran => runCli('new', [...words, ...options(given), '--content', folder]);

const PAGE = { 'source-kind': 'official', 'source-url': 'https://www.ministry.gov.ar/', 'source-title': 'Contacto: línea', 'source-publisher': 'Ministerio', 'source-lang': 'es' };
const AGENCY = { id: 'office', 'name-en': 'Office', 'name-es': 'Oficina', 'name-pt': 'Escritório', 'name-fr': 'Bureau', type: 'police', roles: 'investigation', services: 'investigation,report-a-case', serves: 'everyone', 'summary-es': 'Una oficina.' };

describe('what npm run new refuses', () => {
  it.each([
    [[], {}, 'Say what is new: country, agency, contact, source, term'],
    [['constructor'], {}, 'not "constructor"'],
    [['agency', 'Argentina'], {}, 'is not a country'],
    [['agency', 'AR'], {}, 'Still needed:\n  --id'],
    [['agency', 'AR'], { ...AGENCY, id: 'linea-145', sources: 's1' }, 'The id linea-145 is taken'],
    [['agency', 'AR'], { ...AGENCY, type: 'polise', roles: 'x' }, 'Did you mean police?\n--roles: "x" is not one of'],
    [['agency', 'AR'], { ...AGENCY, sources: 's7' }, 'There is no source "s7" in this file. It has: s1'],
    [['contact', 'ar/linea-145'], { channel: 'phone', value: '1', reach: 'domestic', purpose: 'office', hours: 'when open' }, '--hours: the hours "when open" cannot be read'],
    [['contact', 'ar/linea-145'], { channel: 'phone', value: '+5411', reach: 'international', purpose: 'office', sources: 's1' }, 'Nothing was written: the file would have had this error'],
    [['source', 'ar/linea-145'], { ...PAGE, 'source-kind': 'call' }, 'A call has a day'],
    [['source', 'ar/linea-145', '999'], PAGE, 'has no contact 999'],
    [['country', 'AR'], {}, 'is there already'],
  ])('%j %j', async (words, given, expected) => {
    const folder = await contentFolder();
    const { code, err } = make(folder, words, given);
    expect(err).toContain(expected);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toBe(SOUND);
  });
});

describe('what npm run new writes', () => {
  it('is a contact in the form of the files, with the number as it was typed', async () => {
    const folder = await contentFolder();
    expect(make(folder, ['contact', 'ar/linea-145'], { channel: 'fax', value: '(11) 6089-9001', reach: 'international', purpose: 'office', unconfirmed: 'yes', sources: 's1' }).err).toBe('');
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toBe(
      changed(['        sources: [s1]\n    sources', '        sources: [s1]\n      - channel: fax\n        value: "+541160899001"\n        published: "(11) 6089-9001"\n        reach: international\n        purpose: office\n        unconfirmed: true\n        sources: [s1]\n    sources']),
    );
  });

  it('is an agency, its first contact and its source; the check accepts all of it', async () => {
    const folder = await contentFolder();
    expect(make(folder, ['agency', 'ar'], { ...AGENCY, ...PAGE }).code).toBe(0);
    expect(make(folder, ['contact', 'ar/office'], { channel: 'phone', value: '0800 222-1717', reach: 'domestic', purpose: 'hotline', 'toll-free': 'yes', sources: 's2' }).code).toBe(0);
    expect(make(folder, ['source', 'ar/office', '08002221717'], { 'source-kind': 'call', 'source-published': '2026-11-20', 'source-title': 'Línea', 'source-publisher': 'Oficina', 'source-lang': 'es' }).code).toBe(0);
    const text = await readFile(join(folder, 'countries/ar.yaml'), 'utf8');
    expect(text).toContain('    summary:\n      es: Una oficina.\n      pending: [en, pt, fr]\n');
    expect(text).toContain('        value: "08002221717"\n        published: "0800 222-1717"\n');
    expect(text).toContain('        sources: [s2, s3]\n');
    expect(text).toContain('  s2:\n    url: "https://www.ministry.gov.ar/"\n    title: "Contacto: línea"\n');
    expect(text.startsWith(SOUND.slice(0, SOUND.indexOf('gaps')))).toBe(true);
    const { code, out } = runCli('check', ['--content', folder]);
    expect(out).toMatch(/1 state, 2 agencies, 3 contacts: 0 errors/);
    expect(code).toBe(0);
  });

  it('is a term, which waits for its translations', async () => {
    const folder = await contentFolder();
    await mkdir(join(folder, 'glossary'));
    const term = { id: 'trata', 'term-en': 'trafficking', 'term-es': 'trata', 'term-pt': 'tráfico de pessoas', 'term-fr': 'traite', 'definition-es': 'Un delito.', 'false-friends-es': 'No es tráfico.', related: 'victim', ...PAGE };
    expect(make(folder, ['term'], term).err).toContain('--related: there is no term "victim"');
    await writeFile(join(folder, 'glossary/victim.yaml'), '');
    expect(make(folder, ['term'], term).err).toBe('');
    expect(await readFile(join(folder, 'glossary/trata.yaml'), 'utf8')).toContain('definition:\n  es: Un delito.\n  pending: [en, pt, fr]\n');
    expect(make(folder, ['term'], term).err).toContain('is there already');
  });

  it('is a country, which says that its line has not been looked for', async () => {
    const folder = await contentFolder();
    await rm(join(folder, 'countries'), { recursive: true });
    await mkdir(join(folder, 'countries'));
    expect(make(folder, ['country', 'AR'], { languages: 'es', timezones: 'America/Argentina/Buenos_Aires', emergency: '911', ...AGENCY, ...PAGE }).err).toBe('');
    expect(runCli('check', ['--content', folder]).out).toMatch(/1 state, 1 agency, 0 contacts: 0 errors/);
  });
});
