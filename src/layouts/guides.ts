import { getEntry, type CollectionEntry } from 'astro:content';
import { withTermLinks } from '../integrations/guide-terms.ts';
import { GUIDES, type Guide, type ReaderGuide } from '../model/guides.ts';
import type { Locale } from '../model/locales.ts';
import { getSite } from './content.ts';
import { hrefTo, termPath } from './site.ts';

/** A guide whose words lead to the glossary, where it is in the language of its readers. What a person in trouble reads leads to nothing but help. */
async function linkedToGlossary(entry: CollectionEntry<'guides'>): Promise<CollectionEntry<'guides'>> {
  const { data: { guide, lang, locale }, rendered } = entry;
  if (guide === 'help' || lang !== locale || !rendered) return entry;
  const { terms } = (await getSite()).directory;
  return { ...entry, rendered: { ...rendered, html: withTermLinks(rendered.html, terms, locale, (id) => hrefTo(locale, termPath(id))) } };
}

/** A guide for the readers of one language. @throws where it was not read */
export async function getGuide(guide: Guide | ReaderGuide, locale: Locale): Promise<CollectionEntry<'guides'>> {
  const entry = await getEntry('guides', `${guide}/${locale}`);
  if (!entry) throw new Error(`The guide ${guide} was not read`);
  return linkedToGlossary(entry);
}

/** All guides for those who look after the content, for the readers of one language, in the order in which a person comes to need them. */
export async function getGuides(locale: Locale): Promise<CollectionEntry<'guides'>[]> {
  return Promise.all(GUIDES.map((guide) => getGuide(guide, locale)));
}
