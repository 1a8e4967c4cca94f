import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles } from '../content/generated.ts';
import { readContent } from '../content/read.ts';
import { Impossible, runAsCommand } from './command.ts';

await runAsCommand({
  usage: `Writes what is made from the schemas and rules: JSON Schemas for editors, and the guides "Field by field" and "The rules of the check".

  npm run schema                       writes what has changed
  npm run schema -- --content DIR      another folder than content`,
  options: { content: { type: 'string' } },
  async run(given) {
    const content = given.text('content') ?? 'content';
    const { directory } = await readContent(content);
    if (!directory) throw new Impossible('The content has errors: npm run check shows them.');
    const files = generatedFiles(directory);
    let written = 0;
    for (const [name, text] of files) {
      const path = join(content, name);
      if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue;
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, text);
      written += 1;
    }
    const left = (await readdir(join(content, 'schema/countries'))).filter((name) => !files.has(`schema/countries/${name}`));
    for (const name of left) await rm(join(content, 'schema/countries', name));
    console.log(`${files.size} files are current, ${written} of them written now.`);
  },
});
