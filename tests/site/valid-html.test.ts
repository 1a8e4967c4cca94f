import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { htmlFiles } from '../support/built-site.ts';

/*
 * The rules stand in .htmlvalidate.json. Those that it turns off are matters of taste and not of the standard: agency names are as long
 * as they are (long-title), a button in a form submits it (no-implicit-button-type), ids may begin with a digit (valid-id), and numbers
 * are kept on one line by CSS, because a person who copies one must get plain hyphens (tel-non-breaking); and islands are written as
 * React writes HTML (void-style, attr-case, attribute-boolean-style).
 *
 * The same pages stand in four languages: all in Spanish, and of the others those that are no agency's. `npm run bench` looks at the whole.
 */
const isLookedAt = (file: string): boolean => file.startsWith('es/') || !/^[a-z]{2}\/[a-z]{2}\/./.test(file.replace(/index\.html$/, ''));

test('every page of the site is valid HTML', async () => {
  const { dir } = inject('site');
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const files = htmlFiles(inject('site')).filter(isLookedAt);
  const found = new Map<string, string[]>();
  for (const file of files) {
    const { results } = await validator.validateFile(join(dir, file));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      found.set(`${ruleId}: ${message}`, [...(found.get(`${ruleId}: ${message}`) ?? []), `${file}:${line}:${column}`]);
    }
  }
  expect([...found].map(([what, places]) => `${what} (${places[0]} and ${places.length - 1} more)`)).toEqual([]);
});
