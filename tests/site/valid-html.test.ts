import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { htmlFiles } from '../support/built-site.ts';

/*
 * The rules stand in .htmlvalidate.json. Those that it turns off are matters of taste and not of the standard: agency names are as long
 * as they are (long-title), a button in a form submits it (no-implicit-button-type), ids may begin with a digit (valid-id), and numbers
 * are kept on one line by CSS, because a person who copies one must get plain hyphens (tel-non-breaking); and islands are written as
 * React writes HTML (void-style, attr-case, attribute-boolean-style).
 */
test('every page of the site is valid HTML', async () => {
  const { dir } = inject('site');
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const files = htmlFiles(inject('site'));
  const found = new Map<string, string[]>();
  for (const file of files) {
    const { results } = await validator.validateFile(join(dir, file));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      found.set(`${ruleId}: ${message}`, [...(found.get(`${ruleId}: ${message}`) ?? []), `${file}:${line}:${column}`]);
    }
  }
  expect([...found].map(([what, places]) => `${what} (${places[0]} and ${places.length - 1} more)`)).toEqual([]);
});
