import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument, type Document } from 'yaml';

/** A country file as the corpus takes it apart: its text, and the parser's own view of where everything stands in it. */
export interface RealFile {
  /** The file as problems name it: content/countries/ar.yaml */
  readonly file: string;
  readonly text: string;
  readonly document: Document;
}

const FOLDER = 'content/countries';

export function asFile(file: string, text: string): RealFile {
  return { file, text, document: parseDocument(text) };
}

/** The country files as they stand today: cases find their place in them by structure, so that editors of the content never meet this test. */
export const REAL_FILES: readonly RealFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => asFile(`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8')));
