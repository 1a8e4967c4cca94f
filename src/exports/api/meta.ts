import type { z } from 'zod';
import { siteMessages } from '../../i18n/messages/site.ts';
import { LOCALES, type Locale } from '../../model/locales.ts';
import type { FullText } from '../../model/text.ts';
import type { meta, pages } from './schema-parts.ts';

/** What an export is told from outside: nothing in it comes from the clock, so that the same content gives the same bytes. */
export interface ExportOptions {
  /** The day of the whole content (age.ts), from which ages are counted; also where only a part of it is exported. */
  readonly asOf: string;
  /** The commit of the content; null where it is not known. */
  readonly commit: string | null;
  /** Where the site stands, with its base path and a slash at the end; null where nobody has said. */
  readonly site: string | null;
}

/** What must be said to whoever sees the numbers, as every page says it. */
export const NOTICE: FullText = {
  en: 'Nobody has rung these numbers: of each it is said who published it and when. Show source, date and doubt with every number, and never offer first one that is unconfirmed or in doubt.',
  es: 'Nadie ha llamado a estos números: de cada uno se dice quién lo publicó y cuándo. Muestre con cada número su fuente, su fecha y la duda que haya, y nunca ofrezca primero uno sin confirmar o en duda.',
  pt: 'Ninguém ligou para estes números: de cada um se diz quem o publicou e quando. Mostre com cada número a fonte, a data e a dúvida que houver, e nunca ofereça primeiro um não confirmado ou em dúvida.',
  fr: 'Personne n’a appelé ces numéros\u00a0: pour chacun, il est dit qui l’a publié et quand. Montrez avec chaque numéro sa source, sa date et le doute éventuel, et ne proposez jamais en premier un numéro non confirmé ou en doute.',
};

/** Of when an export is, under which licence, and how to cite it. */
export function exportMeta({ asOf, commit, site }: ExportOptions): z.output<typeof meta> {
  const name = siteMessages.name.en;
  return {
    generator: name,
    schemaVersion: '1',
    contentDate: asOf,
    commit,
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    cite: `${name}, contributors, content of ${asOf}, CC BY 4.0${site === null ? '' : `, ${site}`}. Copy source and date with every number.`,
    site,
    languages: [...LOCALES],
    languageNote: 'Texts are objects by language code: en, es, pt (Brazil), fr and any other official language of the country. `pending` names languages still to be translated: words in such a language are missing, or older than the others. Titles of sources stand in the language of the source.',
  };
}

/** The address of a page of the site in a language; null where the site has no address. */
export function pageIn(site: string | null, locale: Locale, path: string): string | null {
  return site === null ? null : `${site}${locale}/${path}`;
}

/** The address of a page of the site in each language; null where the site has no address. */
export function pagesOf(site: string | null, path: string): z.output<typeof pages> {
  if (site === null) return null;
  return { en: `${site}en/${path}`, es: `${site}es/${path}`, pt: `${site}pt/${path}`, fr: `${site}fr/${path}` };
}
