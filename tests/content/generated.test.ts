import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryEditorSchema } from '../../src/content/editor-schema.ts';
import { generatedFiles } from '../../src/content/generated.ts';
import { ALL_REASONS } from '../../src/content/manual.ts';
import { SCHEMA_RULES } from '../../src/content/schema-problems.ts';
import { filesIn } from '../support/built-site.ts';
import { makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';

const files = generatedFiles(await realDirectory());

describe('files that are made from code', () => {
  // What is made from a country's own file is not among them: who corrects a number in a browser cannot make it again.
  it.each([...files.keys()].filter((name) => !name.startsWith('schema/countries/')))('are current: %s', (name) => {
    expect(readFileSync(join('content', name), 'utf8'), 'npm run schema writes it').toBe(files.get(name));
  });

  it('stand for every country, and for no other', () => {
    expect(filesIn('content/schema/countries')).toEqual([...files.keys()].flatMap((name) => (name.startsWith('schema/countries/') ? [name.slice(17)] : [])).sort());
  });
});

describe('an editor', () => {
  it('is bound to the schemas by the first line of each file and by the settings', () => {
    for (const file of filesIn('content/countries')) {
      expect(readFileSync(join('content/countries', file), 'utf8').split('\n', 1)).toEqual([`# yaml-language-server: $schema=../schema/countries/${file.replace('.yaml', '.json')}`]);
    }
    const { 'yaml.schemas': bound } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    for (const schema of Object.keys(bound)) expect(JSON.parse(readFileSync(schema, 'utf8'))).toHaveProperty('$schema');
  });

  it('is offered the sources and agencies of the file', () => {
    const schema = JSON.stringify(countryEditorSchema(makeCountry()).definitions);
    expect(schema).toContain('{"const":"recent","description":"recent · recent, 2025-09"}');
    expect(schema).toContain('{"const":"line","description":"line"}');
    expect(schema).not.toContain('"const":"s1"');
  });
});

describe('the guide to the rules', () => {
  it('knows every rule that a message can name, each once', () => {
    const ids = ALL_REASONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of SCHEMA_RULES) expect(ids).toContain(id);
    // Every id that stands in the code of the reader as the rule of a problem.
    const code = filesIn('src/content').filter((file) => /^[\w-]+\.ts$/.test(file) && file !== 'reader-rules.ts').map((file) => readFileSync(join('src/content', file), 'utf8')).join('\n');
    const named = [...code.matchAll(/rule: '([a-z0-9-]+)'|(?:Error|error|refuse|report|problemAt)\([^'\n]*'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, a, b]) => a ?? b ?? '');
    expect(named.length).toBeGreaterThan(20);
    for (const id of new Set(named)) expect(ids).toContain(id);
    expect(files.get('guides/rules/en.md')).toContain('\n### phone-e164\n');
  });
});
