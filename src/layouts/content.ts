import { getCollection } from 'astro:content';
import { directoryFrom } from '../content/entries.ts';
import { asOf } from '../directory/age.ts';
import type { Directory } from '../model/directory.ts';

/** The directory and the day of its content, from which ages are counted. */
export interface SiteContent {
  readonly directory: Directory;
  readonly asOf: string;
}

async function read(): Promise<SiteContent> {
  const directory = directoryFrom(await getCollection('directory'));
  return { directory, asOf: asOf(directory) };
}

let once: Promise<SiteContent> | undefined;

/** What every page needs of the content: read once a build and, while developing, at every request. */
export function getSite(): Promise<SiteContent> {
  if (import.meta.env.DEV) return read();
  return (once ??= read());
}
