import { readContent } from '../../src/content/read.ts';
import type { Country } from '../../src/model/country.ts';
import type { Directory } from '../../src/model/directory.ts';

/** The real content, checked. @throws when it has an error */
export async function realDirectory(): Promise<Directory> {
  const { directory, problems } = await readContent('content');
  if (!directory) throw new Error(problems.map(({ file, line, message }) => `${file}:${String(line)} ${message}`).join('\n'));
  return directory;
}

/** The countries of the real content, in the order of their codes. */
export async function realCountries(): Promise<readonly Country[]> {
  return (await realDirectory()).countries;
}
