import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { directoryLoader } from './content/loader.ts';
import type { DirectoryEntry } from './content/entries.ts';
import { guideLoader, type GuideData } from './integrations/guide-loader.ts';

/** The reader has checked every entry already, with places in the files; Astro only has to know their type. */
const checkedEntry = z.custom<DirectoryEntry['data']>();

/** The countries and the list of states: `directoryFrom(await getCollection('directory'))` in content/entries.ts makes one directory of them. */
const directory = defineCollection({ loader: directoryLoader({ contentDir: process.env.CONTENT ?? 'content' }), schema: checkedEntry });

/** The guides for maintainers, by guide and language of the page: `rules/es`. */
const guides = defineCollection({ loader: guideLoader(), schema: z.custom<GuideData>() });

export const collections = { directory, guides };
