import { getEntry, type CollectionEntry } from 'astro:content';
import { GUIDES, type Guide } from '../content/rules/rule.ts';
import type { Locale } from '../model/locales.ts';

/** A guide for the readers of one language. @throws where it was not read */
export async function getGuide(guide: Guide, locale: Locale): Promise<CollectionEntry<'guides'>> {
  const entry = await getEntry('guides', `${guide}/${locale}`);
  if (!entry) throw new Error(`The guide ${guide} was not read`);
  return entry;
}

/** All guides for the readers of one language, in the order in which a person comes to need them. */
export async function getGuides(locale: Locale): Promise<CollectionEntry<'guides'>[]> {
  return Promise.all(GUIDES.map((guide) => getGuide(guide, locale)));
}
