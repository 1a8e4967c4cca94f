import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { realDirectory } from '../support/real-content.ts';
import { contentFolder, saidAbout } from './folder.ts';

const FOUR = (words: string): string => `{en: ${words}, es: ${words}, pt: ${words}, fr: ${words}}`;
const SOURCES = 'sources:\n  s1: {url: "https://example.org/", title: A, publisher: B, kind: igo, lang: en}\n';
const INSTRUMENT = `id: pact
title: ${FOUR('Pact')}
short: ${FOUR('Pact')}
adopted: {date: "2000-01-01", place: Lima}
inForce: "2001-01-01"
depositary: ${FOUR('OAS')}
url: "https://example.org/pact"
subject: trafficking
summary: ${FOUR('A pact.')}
${SOURCES}parties:
  AR: {bound: "2002-01-01", act: ratification, sources: [s1]}
notParties: {}
unsourced: []
`;
const TERM = `id: trata
term: ${FOUR('trata')}
variants: {en: [], es: [], pt: [], fr: []}
definition: ${FOUR('A crime.')}
falseFriends: ${FOUR('Not smuggling.')}
related: [other]
${SOURCES}`;
const RESOURCE = `id: list
name: ${FOUR('List')}
kind: database
publisher: B
url: "https://example.org/list"
access: open
summary: ${FOUR('A list.')}
useFor: [contacts]
${SOURCES}`;

/** A folder with one treaty, two terms and one resource, some of them changed. */
async function folderWith(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await contentFolder();
  const files = { 'instruments/pact.yaml': INSTRUMENT, 'glossary/trata.yaml': TERM, 'glossary/other.yaml': TERM.replace('id: trata', 'id: other').replace('[other]', '[trata]'), 'resources/list.yaml': RESOURCE, ...changed };
  for (const name of ['instruments', 'glossary', 'resources']) await mkdir(join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const errors = async (changed: Readonly<Record<string, string>>): Promise<string[]> => (await saidAbout(await folderWith(changed))).filter((line) => line.includes('  error  ')).map((line) => line.split('  ').slice(0, 3).join(' '));

describe('treaties', () => {
  it('are refused where a state stands in no list, in two, or is none of ours', async () => {
    expect(await errors({ 'instruments/pact.yaml': INSTRUMENT.replace(/ {2}AR:.*\n/, '').replace('parties:\n', 'parties: {}\n') })).toEqual(['instruments/pact.yaml:14:12 error instrument-states']);
    expect(await errors({ 'instruments/pact.yaml': INSTRUMENT.replace('unsourced: []', 'unsourced: [AR]') })).toEqual(['instruments/pact.yaml:15:13 error instrument-states']);
    expect(await errors({ 'instruments/pact.yaml': INSTRUMENT.replace('unsourced: []', 'unsourced: [BO]') })).toEqual(['instruments/pact.yaml:15:13 error instrument-states']);
  });
  it('are refused where a state that only signed is said to be bound, and where a day is still to come', async () => {
    expect(await errors({ 'instruments/pact.yaml': INSTRUMENT.replace('act: ratification', 'act: signature-only') })).toEqual(['instruments/pact.yaml:13:15 error party-bound']);
    const folder = await folderWith();
    const { problems } = await readContent(folder, { today: '2001-06-01' });
    expect(problems.filter(({ file }) => file.endsWith('pact.yaml')).map(({ rule, line }) => `${rule} ${line}`)).toEqual(['date-future 13']);
  });
});

describe('terms', () => {
  it('are refused where a related term is not there, or is the term itself', async () => {
    expect(await errors({ 'glossary/trata.yaml': TERM.replace('[other]', '[othr]') })).toEqual(['glossary/trata.yaml:6:11 error term-related']);
    expect(await errors({ 'glossary/trata.yaml': TERM.replace('[other]', '[trata]') })).toEqual(['glossary/trata.yaml:6:11 error term-related']);
  });
});

describe('records of every kind', () => {
  it('are refused under another name than their id, with an unknown word, source, language or field', async () => {
    expect(await errors({ 'resources/list.yaml': RESOURCE.replace('id: list', 'id: lists') })).toEqual(['resources/list.yaml:1:5 error record-file-name']);
    expect(await errors({ 'resources/list.yaml': RESOURCE.replace('kind: database', 'kind: data') })).toEqual(['resources/list.yaml:3:7 error not-in-list']);
    expect(await errors({ 'instruments/pact.yaml': INSTRUMENT.replace('[s1]}', '[s2]}') })).toEqual(['instruments/pact.yaml:13:58 error source-unknown']);
    expect(await errors({ 'glossary/trata.yaml': TERM.replace('definition: {en:', 'definition: {de: x, en:') })).toEqual(['glossary/trata.yaml:4:14 error record-language']);
    expect(await errors({ 'resources/list.yaml': RESOURCE.replace('useFor', 'usefor') })).toEqual(['resources/list.yaml:8:1 error unknown-key']);
    expect(await errors({ 'resources/list.yaml': RESOURCE.replace('A list.', '"<b>x</b>"') })).toEqual(Array.from({ length: 1 }, () => 'resources/list.yaml:7:15 error markup'));
  });

  it('are refused where a file of the folder is none', async () => {
    const folder = await folderWith();
    await writeFile(join(folder, 'glossary', 'Notes.txt'), 'x');
    expect((await saidAbout(folder)).filter((line) => line.startsWith('glossary/')).map((line) => line.split('  ')[2])).toEqual(['stray-file']);
  });

  it('are read where nothing is wrong, and may be none', async () => {
    const { directory, problems } = await readContent(await folderWith());
    expect(problems).toEqual([]);
    expect([directory?.instruments.length, directory?.terms.map(({ id }) => id), directory?.resources.length]).toEqual([1, ['other', 'trata'], 1]);
    expect((await readContent(await contentFolder())).directory?.terms).toEqual([]);
  });
});

describe('the real records', () => {
  it('account for each of the 35 states once in every treaty', async () => {
    const { instruments, countries } = await realDirectory();
    const states = countries.map(({ country }) => country).toSorted();
    expect(instruments.length).toBeGreaterThan(0);
    for (const { parties, notParties, unsourced } of instruments) expect([...Object.keys(parties), ...Object.keys(notParties), ...unsourced].toSorted()).toEqual(states);
  });

  it('are bound to their schema for editors', async () => {
    for (const [folder, schema] of [['instruments', 'instrument'], ['glossary', 'term'], ['resources', 'resource']] as const) {
      const { [folder === 'glossary' ? 'terms' : folder]: records } = await realDirectory();
      for (const { id } of records) expect(await readFile(`content/${folder}/${id}.yaml`, 'utf8')).toMatch(new RegExp(`^# yaml-language-server: \\$schema=\\.\\./schema/${schema}\\.json\n`));
    }
  });
});
