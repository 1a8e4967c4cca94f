import { mandateSchema, type Mandate } from '../model/mandate.ts';
import { readList } from './list-file.ts';
import type { Problem } from './problem.ts';

/** Reads the text of seeds/mandate.yaml: the recommendations of 2006 and where the site answers each. */
export function readMandate(file: string, text: string): { readonly mandate: Mandate; readonly problems: readonly Problem[] } {
  const { entries, problems } = readList(file, text, mandateSchema);
  return { mandate: [...entries], problems };
}
