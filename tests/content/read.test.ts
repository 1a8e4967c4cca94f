import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { countContent } from '../../src/content/report.ts';
import { contentFolder, ONE_STATE, realFolder, saidAbout } from './folder.ts';
import { changed, SOUND } from './sample.ts';

const EXCUSABLE = changed(['+541160899000', '+54116089900']);
const EXCEPTION = '- rule: phone-e164\n  where: ar/linea-145\n  value: "+54116089900"\n  reason: It is published so.\n';

describe('a folder that is not whole', () => {
  it('is refused when it is not there', async () => {
    const { directory, problems } = await readContent('no-such-folder');
    expect(directory).toBeUndefined();
    expect(problems).toEqual([expect.objectContaining({ file: 'no-such-folder', rule: 'folder-missing', line: 1, column: 1 })]);
  });

  it('is refused when its parts are missing', async () => {
    const folder = await contentFolder({ 'states.yaml': undefined });
    await rm(join(folder, 'countries'), { recursive: true });
    expect(await saidAbout(folder)).toMatchInlineSnapshot(`
      [
        "countries:1:1  error  folder-missing  there is no such folder. It should hold one file for each country, such as ar.yaml",
        "states.yaml:1:1  error  file-missing  the list of the states that the directory covers is missing",
      ]
    `);
  });

  it('is refused when a state has no file, or a file no state', async () => {
    const folder = await contentFolder({ 'states.yaml': ONE_STATE.replace('[AR]', '[BO, CL]') });
    expect(await saidAbout(folder)).toMatchInlineSnapshot(`
      [
        "countries/ar.yaml:1:10  error  state-unexpected  "AR" is not among the states that content/states.yaml lists. Correct the code, or add the state to its subregion there",
        "states.yaml:4:14  error  state-missing  BO has no file. Add content/countries/bo.yaml, or take the state off this list",
        "states.yaml:4:18  error  state-missing  CL has no file. Add content/countries/cl.yaml, or take the state off this list",
      ]
    `);
  });

  it('is refused when the list names a state twice, or is broken', async () => {
    expect(await saidAbout(await contentFolder({ 'states.yaml': ONE_STATE.replace('[AR]', '[AR, AR]') }))).toEqual(['states.yaml:4:18  error  state-twice  AR stands twice in this list. Keep it in one subregion']);
    expect((await saidAbout(await contentFolder({ 'states.yaml': ONE_STATE.replace('id:', 'di:') })))[0]).toMatch(/^states\.yaml:2:5 {2}error {2}/);
  });

  it('is refused when it holds stray files', async () => {
    const folder = await contentFolder({ 'countries/bo.yml': 'x', 'countries/CL.yaml': 'x', 'countries/notes.txt': 'x', 'countries/.DS_Store': 'x', 'pe.yaml': 'x' });
    await mkdir(join(folder, 'countries', 'old'));
    expect(await saidAbout(folder)).toMatchInlineSnapshot(`
      [
        "countries/CL.yaml:1:1  error  stray-file  country files are called by their code in small letters and end in .yaml. Rename it to cl.yaml",
        "countries/bo.yml:1:1  error  stray-file  country files are called by their code in small letters and end in .yaml. Rename it to bo.yaml",
        "countries/notes.txt:1:1  error  stray-file  this is not a country file: those are called by their code, such as ar.yaml. Rename it, move it elsewhere or delete it",
        "countries/old:1:1  error  stray-file  this folder holds country files only, no other folders and no links. Move it elsewhere or delete it",
        "pe.yaml:1:1  error  stray-file  files of this folder are states.yaml, exceptions.yaml, ledger.yaml, changes.yaml, links.yaml only. A country file belongs in countries/",
      ]
    `);
  });

  it('is refused when bytes are not a text', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': Uint8Array.from([0x61, 0x3a, 0x20, 0xed, 0x0a]), 'exceptions.yaml': Uint8Array.from([0xff]) });
    expect((await saidAbout(folder)).map((line) => line.split('  ')[2])).toEqual(['not-utf-8', 'not-utf-8']);
  });

  it('tells the problems of all files in one run, by file and line', async () => {
    const folder = await contentFolder({
      'countries/ar.yaml': changed(['"145"', '145'], ['country: AR', 'countri: AR']),
      'countries/bo.yaml': 'country: [',
      'states.yaml': ONE_STATE.replace('[AR]', '[AR, BO, CL]'),
    });
    expect((await saidAbout(folder)).map((line) => line.split('  ').slice(0, 3).join(' '))).toEqual([
      'countries/ar.yaml:1:1 error unknown-key',
      'countries/ar.yaml:20:16 error quoted-number',
      'countries/bo.yaml:1:11 error yaml-syntax',
      'states.yaml:4:22 error state-missing',
    ]);
  });
});

describe('exceptions', () => {
  it('excuse the value that they name, and nothing else', async () => {
    const { directory, problems } = await readContent(await contentFolder({ 'countries/ar.yaml': EXCUSABLE, 'exceptions.yaml': EXCEPTION }));
    expect(problems).toEqual([]);
    expect(directory?.countries).toHaveLength(1);
    const other = await contentFolder({ 'countries/ar.yaml': EXCUSABLE, 'exceptions.yaml': EXCEPTION.replace('+54116089900', '+54116089901') });
    expect((await saidAbout(other)).map((line) => line.split('  ')[2])).toEqual(['phone-e164', 'exception-unneeded']);
  });

  it('may name a country instead of an agency', async () => {
    expect(await saidAbout(await contentFolder({ 'countries/ar.yaml': EXCUSABLE, 'exceptions.yaml': EXCEPTION.replace('ar/linea-145', 'ar') }))).toEqual([]);
  });

  it('are errors when they are no longer needed, or name no rule', async () => {
    const folder = await contentFolder({ 'exceptions.yaml': `${EXCEPTION}${EXCEPTION.replace('phone-e164', 'phone-e614')}` });
    expect(await saidAbout(folder)).toMatchInlineSnapshot(`
      [
        "exceptions.yaml:1:3  error  exception-unneeded  nothing in ar/linea-145 needs this exception: the rule phone-e164 does not refuse "+54116089900" there. Delete the entry",
        "exceptions.yaml:5:9  error  exception-unneeded  there is no rule "phone-e614" that an exception can be made from. Rules: age-in-text, agency-without-contact, contact-is-emergency, country-file-name, date-future, domestic-number, domestic-plausible, duplicate-id, email-address, gap-about, hotline-24-months, hotline-36-months, hotline-or-gap, hours, id-gone, invisible-character, mailbox-person, mailbox-provider, markup, number-in-text, number-shared, official-name, personal-name, phone-e164, phone-other-plan, published-differs, shelter-address, source-copy, source-undated, source-unknown, source-unused, state-unexpected, statement-lapsed, text-form, text-language, text-length, timezone, tombstone-to, web-contact, web-http. Write phone-e164",
      ]
    `);
  });

  it('are not judged while the file that they are about is broken', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': SOUND.replace('laws: []', 'laws: 5'), 'exceptions.yaml': EXCEPTION });
    expect((await saidAbout(folder)).map((line) => line.split('  ')[2])).toEqual(['wrong-type']);
  });

  it('need a reason', async () => {
    const folder = await contentFolder({ 'exceptions.yaml': EXCEPTION.replace(/ {2}reason: .*\n/, '') });
    expect((await saidAbout(folder))[0]).toMatch(/^exceptions\.yaml:1:3 {2}error {2}missing-key {2}the field "reason" is missing/);
  });

  it('may be none', async () => {
    expect(await saidAbout(await contentFolder({ 'exceptions.yaml': '# none\n' }))).toEqual([]);
    expect(await saidAbout(await contentFolder({ 'exceptions.yaml': '[]\n' }))).toEqual([]);
  });
});

describe('the real content', () => {
  it('loses its directory when one number loses its quotes, in whichever file', async () => {
    const folder = await realFolder();
    const file = join(folder, 'countries', 'uy.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/number: "911"/, 'number: 911'));
    const { directory, problems } = await readContent(folder);
    expect(directory).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([expect.objectContaining({ rule: 'quoted-number', instead: '"911"' })]);
  });

  it('has no errors', async () => {
    const { directory, problems } = await readContent('content');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Agencies and contacts come and go, the states of the Americas do not.
    expect(directory && countContent(directory).states).toBe(35);
    const codes = directory?.countries.map(({ country }) => country) ?? [];
    expect(codes).toEqual([...codes].sort());
  });

  it('has values and agencies that are still as they were read in the files', async () => {
    const { directory } = await readContent('content');
    const argentina = directory?.countries.find(({ country }) => country === 'AR');
    expect(argentina?.sources.s1?.published).toBe('2025-10-29');
  });
});
