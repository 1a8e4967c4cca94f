import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/directory/age.ts';
import { apiFiles, type ApiDocument } from '../../src/exports/api/index.ts';
import { realDirectory } from '../support/real-content.ts';

const directory = await realDirectory();
const files = apiFiles(directory, { asOf: asOf(directory), commit: null, site: 'https://directory.example/base/' });

/** The files that a path of the description stands for. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> }>>;
}

describe('the OpenAPI description', () => {
  const text = files.get('openapi.json') ?? '';
  const openApi = JSON.parse(text) as { openapi: string; info: Record<string, unknown>; servers: { url: string }[]; paths: Record<string, { get: Operation }>; components: { parameters: Record<string, { name: string; in: string; required: boolean; schema: { enum?: string[]; pattern?: string } }>; responses: object } };
  const paths = Object.keys(openApi.paths);

  it('describes every file once, and no file that is not there', () => {
    const isOf = (path: string): RegExp => patternOf(path.slice(1));
    for (const file of files.keys()) expect(paths.filter((path) => isOf(path).test(file)), file).toHaveLength(1);
    for (const path of paths) expect([...files.keys()].some((file) => isOf(path).test(file)), path).toBe(true);
  });

  it('refers to schemas and components that are there', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference);
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      if (reference.startsWith('./')) expect(files.has(reference.slice(2)), reference).toBe(true);
      else expect(reference.slice(2).split('/').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], openApi), reference).toBeDefined();
    }
  });

  it('has the structure of OpenAPI 3.1: names of operations that differ, parameters for every part of a path, a description for every answer', () => {
    expect(openApi.openapi).toMatch(/^3\.1\.\d$/);
    expect(openApi.info).toMatchObject({ title: expect.any(String), version: '1', license: { name: expect.any(String), identifier: 'CC-BY-4.0' } });
    expect(openApi.servers).toEqual([{ url: 'https://directory.example/base/api/v1' }]);
    const operations = Object.values(openApi.paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const [path, { get }] of Object.entries(openApi.paths)) {
      expect(path.startsWith('/')).toBe(true);
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part);
      expect((get.parameters ?? []).map(({ $ref }) => $ref.split('/').at(-1))).toEqual(parts);
      expect(get.responses[200]?.content?.['application/json']?.schema).toBeDefined();
      for (const response of Object.values(get.responses)) expect(response.$ref ?? response.description).toBeTruthy();
    }
    for (const [name, parameter] of Object.entries(openApi.components.parameters)) expect(parameter).toMatchObject({ name, in: 'path', required: true });
    expect(openApi.components.parameters.country?.schema.enum).toEqual(directory.countries.map(({ country }) => country.toLowerCase()));
    for (const agency of directory.countries.flatMap(({ agencies }) => agencies)) expect(agency.id).toMatch(new RegExp(openApi.components.parameters.agency?.schema.pattern ?? '(?!)'));
  });

  it('agrees with the index, which counts what there is', () => {
    const { documents } = JSON.parse(files.get('index.json') ?? '') as ApiDocument<'index'>;
    expect(documents.map(({ path }) => `/${path}`).toSorted()).toEqual(paths.filter((path) => path !== '/index.json').toSorted());
    for (const { path, count } of documents) expect([...files.keys()].filter((file) => patternOf(path).test(file)), path).toHaveLength(count);
  });
});
