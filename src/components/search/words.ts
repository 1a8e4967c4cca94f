import type { searchMessages } from '../../i18n/messages/search.ts';
import type { ProseKind } from './prose.ts';

/** The words that search results need, in the language of the page. */
export interface SearchWords extends Readonly<Record<keyof typeof searchMessages, string>> {
  readonly nothingInPages: string;
  readonly pagesFailed: string;
  /** What each type of agency is called. */
  readonly types: Readonly<Record<string, string>>;
  /** The names of the states, by ISO code. */
  readonly countries: Readonly<Record<string, string>>;
}

/** What stands above the results in the pages, by kind. */
export function kindWords({ inTerms, inTreaties, inResources, inPages }: Pick<SearchWords, 'inTerms' | 'inTreaties' | 'inResources' | 'inPages'>): Readonly<Record<ProseKind, string>> {
  return { term: inTerms, treaty: inTreaties, resource: inResources, page: inPages };
}
