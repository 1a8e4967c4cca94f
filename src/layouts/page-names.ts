import { coverageMessages } from '../i18n/messages/coverage.ts';
import { glossaryMessages } from '../i18n/messages/glossary.ts';
import { helpMessages } from '../i18n/messages/help.ts';
import { resourceMessages } from '../i18n/messages/resources.ts';
import { siteMessages } from '../i18n/messages/site.ts';
import { treatyMessages } from '../i18n/messages/treaties.ts';
import { textIn } from '../i18n/text.ts';
import type { Directory } from '../model/directory.ts';
import { ALL_GUIDES, guidePath } from '../model/guides.ts';
import type { Locale } from '../model/locales.ts';
import { ROLE_MEANINGS, TYPE_MEANINGS } from '../model/meanings/index.ts';
import type { AgencyType, Role } from '../model/vocabularies.ts';
import { getGuide } from './guides.ts';

/** Pages that exist once, by their path. */
const SINGLE: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '': siteMessages.home,
  'directory/': siteMessages.directory,
  'case/': siteMessages.caseSheet,
  'help/': helpMessages.title,
  'treaties/': treatyMessages.title,
  'glossary/': glossaryMessages.title,
  'resources/': resourceMessages.title,
  'coverage/': coverageMessages.title,
  'about/': siteMessages.about,
  'contribute/': siteMessages.contribute,
};

/** What a record or a vocabulary calls the page of one of its own. */
function nameOfOne(folder: string, id: string, locale: Locale, { instruments, terms }: Directory): string | undefined {
  const instrument = instruments.find((one) => one.id === id);
  const term = terms.find((one) => one.id === id);
  if (folder === 'treaties' && instrument) return textIn(instrument.short, locale).words;
  if (folder === 'glossary' && term) return `${glossaryMessages.title[locale]} – ${textIn(term.term, locale).words}`;
  if (folder === 'role') return ROLE_MEANINGS[id as Role]?.label[locale];
  if (folder === 'type') return TYPE_MEANINGS[id as AgencyType]?.label[locale];
  return undefined;
}

/**
 * What a page is called, in a language; undefined where the site has no such page: a copy for another region may have other treaties.
 * @param path the page's path, the same in every language
 */
export async function pageName(path: string, locale: Locale, directory: Directory): Promise<string | undefined> {
  const single = SINGLE[path]?.[locale];
  if (single !== undefined) return single;
  const guide = ALL_GUIDES.find((one) => guidePath(one) === path);
  if (guide) return (await getGuide(guide, locale)).data.title;
  const [folder = '', id = ''] = path.split('/');
  return nameOfOne(folder, id, locale, directory);
}
