import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { asOf } from '../../src/directory/age.ts';
import { linesOf } from '../../src/directory/contacts.ts';
import { displayNumber } from '../../src/directory/dialling-display.ts';
import { isDoubtful } from '../../src/directory/trust.ts';
import { contactsCsv } from '../../src/exports/csv.ts';
import { select } from '../../src/exports/select.ts';
import { buildSearchData } from '../../src/search/build.ts';
import { createSearch } from '../../src/search/engine.ts';
import { filesIn } from '../support/built-site.ts';
import { makeConsumer, manifest, NAME, runIn, type Consumer } from './consumer.ts';

const PATIENCE = 300_000;

/** The example of the README, as people copy it. */
const example = /^## As a library$[^]*?^```js\n([^]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const rooms = Object.keys(manifest.exports).filter((path) => /^\.\/\w+$/.test(path)).map((path) => path.slice(2));

let consumer: Consumer;
let files: readonly string[];
beforeAll(() => {
  consumer = makeConsumer();
  files = filesIn(consumer.installed);
}, PATIENCE);
afterAll(() => {
  if (consumer) rmSync(consumer.dir, { recursive: true, force: true });
});

const inside = (file: string): string => readFileSync(join(consumer.installed, file), 'utf8');

describe('the package refuses', () => {
  it('whatever it does not promise', () => {
    const paths = ['', '/lib/model/index.js', '/exports/csv', '/content/read', '/src/content/read.ts', '/content/../package-lock.json', '/cli'];
    const ask = `for (const path of ${JSON.stringify(paths)}) await import('${NAME}' + path).then(() => console.log('taken'), ({ code }) => console.log(code));`;
    const { out } = runIn(consumer, '--input-type=module', '--eval', ask);
    const refusals = out.trim().split('\n');
    expect(refusals.slice(0, 5)).toEqual(Array(5).fill('ERR_PACKAGE_PATH_NOT_EXPORTED'));
    expect(refusals).toHaveLength(paths.length);
    expect(refusals).not.toContain('taken');
  });

  it('content with errors, with their places', () => {
    const ask = `import { readDirectory } from '${NAME}/content'; await readDirectory('no-such-folder').catch(({ message }) => console.log(message));`;
    expect(runIn(consumer, '--input-type=module', '--eval', ask).out).toMatch(/The content has 1 error:\n\nno-such-folder:1:1/);
  });
});

describe('the package', () => {
  it('holds the library and the content, no source, no test, nothing of the site', () => {
    // For whoever reads the log; no verdict hangs on it.
    process.stdout.write(`packed: ${(consumer.packed / 1000).toFixed(0)} kB, ${files.length} files\n`);
    const others = files.filter((file) => !/^lib\/(model|i18n|content|directory|search|exports)\/[\w/-]+(\.js|\.d\.ts)$/.test(file) && !/^content\/[\w/-]+\.yaml$/.test(file));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(files.filter((file) => file.startsWith('content/countries/'))).toHaveLength(filesIn('content/countries').length);
  });

  it('has everything that it promises', () => {
    const promised = Object.entries(manifest.exports).flatMap(([path, target]) => (typeof target === 'string' ? (path.includes('*') ? [] : [target]) : [target.types, target.default]));
    expect(promised.filter((path) => !existsSync(join(consumer.installed, path)))).toEqual([]);
    expect(rooms).toEqual(['model', 'i18n', 'content', 'directory', 'search', 'exports']);
  });

  it('asks those who install it for what it imports, no more and no less: nothing of Astro or React', () => {
    const imported = files.filter((file) => file.endsWith('.js')).flatMap((file) => ts.preProcessFile(inside(file)).importedFiles.map(({ fileName }) => fileName));
    const packages = new Set(imported.filter((name) => !/^(\.|node:)/.test(name)).map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')));
    expect([...packages].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('gives the files of the content by their names', () => {
    const ask = `console.log(import.meta.resolve('${NAME}/content/countries/ar.yaml'))`;
    const address = runIn(consumer, '--input-type=module', '--eval', ask).out.trim();
    expect(readFileSync(new URL(address), 'utf8')).toBe(readFileSync('content/countries/ar.yaml', 'utf8'));
  });
});

describe('the example of the README', () => {
  it('has at most fifteen lines', () => {
    expect(example).not.toBe('');
    expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });

  it('runs in Node alone, and says what the source says', async () => {
    writeFileSync(join(consumer.dir, 'example.js'), example);
    const { status, out, err } = runIn(consumer, 'example.js');
    expect([status, err]).toEqual([0, '']);

    const { directory } = await readContent('content');
    if (!directory) throw new Error('the content has errors');
    const day = asOf(directory);
    const hotlines = select(directory, { countries: ['BR'], types: ['hotline'] });
    const brazil = hotlines.countries[0]!;
    const lines = brazil.agencies.filter(({ type }) => type === 'hotline').flatMap((agency) => linesOf(agency, brazil, day));
    const found = createSearch(buildSearchData(directory, day)).search('fiscalía méxico', { limit: 3 }).results;
    const printed = out.trimEnd().split('\n');
    expect(printed).toHaveLength(lines.length + found.length);
    lines.forEach(({ contact, trust }, i) => {
      expect(printed[i]).toContain(displayNumber(contact, 'BR'));
      expect(printed[i]).toContain(trust.shown.source.publisher);
      expect(printed[i]).toContain(trust.shown.source.published?.slice(0, 4) ?? 'ndated');
      // In front of the number, or not at all.
      expect(/^(Unconfirmed|Somebody)/.test(printed[i] ?? '')).toBe(isDoubtful(trust));
    });
    expect(lines.some(({ trust }) => isDoubtful(trust))).toBe(true);
    expect(printed.slice(lines.length).map((line) => line.split(' ')[0])).toEqual(found.map(({ entry }) => entry.id));
    expect(found[0]?.entry.id).toMatch(/^mx\//);
    expect(readFileSync(join(consumer.dir, 'hotlines.csv'), 'utf8')).toBe(contactsCsv(hotlines, 'en', day));
  }, PATIENCE);

  it('is right in the eyes of TypeScript, as are all types that the package brings', () => {
    writeFileSync(join(consumer.dir, 'example.ts'), example);
    const everything = rooms.map((room) => `export * as ${room} from '${NAME}/${room}';`).join('\n');
    const use = `import type { Country, Locale } from '${NAME}/model';\nexport const code = (country: Country, locale: Locale): string => country.country + locale;`;
    // What is wrong must be seen to be wrong: types that came out as \`any\` would let it pass.
    const wrong = `import { asOf } from '${NAME}/directory';\n// @ts-expect-error a day is a text\nexport const day: number = asOf({ countries: [] });`;
    writeFileSync(join(consumer.dir, 'use.ts'), [everything, use, wrong].join('\n'));
    // Without the DOM: a program for Node need not know it.
    const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, module: 'nodenext', target: 'es2024', lib: ['es2024'], types: ['node'] };
    writeFileSync(join(consumer.dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts', 'use.ts'] }));
    const { status, out } = runIn(consumer, resolve('node_modules/typescript/bin/tsc'));
    expect([status, out]).toEqual([0, '']);
  }, PATIENCE);
});
