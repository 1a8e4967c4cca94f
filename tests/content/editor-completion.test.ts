import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

/* The service behind the YAML extension of editors, asked as an editor asks it while somebody types. */

const FILE = resolve('content/countries/ar.yaml');
const uri = pathToFileURL(FILE).href;

/** Schemas are read from the folder, as an editor reads them: what a path of a file names, relative to that file. */
function service() {
  const language = getLanguageService({
    schemaRequestService: async (address: string) => readFileSync(new URL(address), 'utf8'),
    workspaceContext: { resolveRelativePath: (path: string, from: string) => pathToFileURL(resolve(dirname(new URL(from).pathname), path)).href },
  });
  language.configure({ validate: true, completion: true, hover: true, schemas: [] });
  return language;
}

const HEAD = readFileSync(FILE, 'utf8').split('\n', 1)[0] ?? '';
const FIELDS = 'country: AR\nagencies:\n  - id: a\n    ';

/** The service remembers a document by its version. */
let version = 0;
const documentOf = (text: string): TextDocument => TextDocument.create(uri, 'yaml', ++version, text);

/** What is offered at the end of a text. */
async function offered(text: string): Promise<string[]> {
  const document = documentOf(`${HEAD}\n${text}`);
  const { items } = await service().doComplete(document, document.positionAt(document.getText().length), false);
  return items.map(({ label }) => label);
}

describe('an editor that knows the schemas', () => {
  it('offers the words of a closed list, and no others', async () => {
    const types = await offered(`${FIELDS}type: `);
    expect(types).toContain('victim-assistance');
    expect(types).not.toContain('assistance');
    expect(await offered(`${FIELDS}contacts:\n      - channel: `)).toEqual(expect.arrayContaining(['phone', 'whatsapp', 'tty']));
  });

  it('offers the sources of the file where sources are named', async () => {
    const known = await offered(`${FIELDS}contacts:\n      - channel: phone\n        sources:\n          - `);
    expect(known).toEqual(expect.arrayContaining(['s1', 's2']));
    expect(known).not.toContain('s999');
  });

  it('offers the fields that may stand in an entry', async () => {
    expect(await offered(`${FIELDS}contacts:\n      - channel: phone\n        `)).toEqual(expect.arrayContaining(['value', 'reach', 'purpose', 'unconfirmed']));
  });

  it('marks an unknown word and finds nothing wrong with the real file', async () => {
    const problems = async (text: string): Promise<string[]> => (await service().doValidation(documentOf(text), false)).map(({ message }) => message);
    const real = readFileSync(FILE, 'utf8');
    expect(await problems(real)).toEqual([]);
    expect((await problems(real.replace('type: hotline', 'type: hot-line'))).join()).toMatch(/not accepted/);
  });
});
