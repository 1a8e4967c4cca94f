import type { Locale } from '../../model/locales.ts';
import {
  CAUTION_MEANINGS, CHANNEL_MEANINGS, GROUP_MEANINGS, PURPOSE_MEANINGS, REACH_MEANINGS, ROLE_MEANINGS, SERVICE_MEANINGS, SHARING_MEANINGS, TOMBSTONE_REASON_MEANINGS, TYPE_MEANINGS,
} from '../../model/meanings/index.ts';
import { FACT_MEANINGS } from './fact-meanings.ts';
import { permanentUuid } from './ids.ts';
import { known } from './known.ts';
import type { HsdsTaxonomy, HsdsTerm } from './records.ts';
import { TAXONOMY_WORDS, type TaxonomyCode } from './taxonomy-words.ts';
import { TRUST_MEANINGS } from './trust-meanings.ts';

/** Our closed vocabularies, by the taxonomy that each becomes. */
const VOCABULARIES = {
  type: TYPE_MEANINGS,
  role: ROLE_MEANINGS,
  service: SERVICE_MEANINGS,
  group: GROUP_MEANINGS,
  caution: CAUTION_MEANINGS,
  channel: CHANNEL_MEANINGS,
  reach: REACH_MEANINGS,
  purpose: PURPOSE_MEANINGS,
  sharing: SHARING_MEANINGS,
  trust: TRUST_MEANINGS,
  fact: FACT_MEANINGS,
  reason: TOMBSTONE_REASON_MEANINGS,
} as const;
type Vocabulary = keyof typeof VOCABULARIES;

/** What is said of a term that stands in no closed vocabulary. */
interface OpenTerm {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** The language of its name. */
  readonly language: string;
  readonly uri?: string;
}

function taxonomyOf(code: TaxonomyCode, locale: Locale): HsdsTaxonomy {
  const { label, meaning } = TAXONOMY_WORDS[code];
  return { id: permanentUuid(`taxonomy/${code}`), name: label[locale], description: meaning[locale] };
}

/**
 * A term of a list that is open: a language, a source. Its code names the list, too, as filters of the site write it (type:prosecution):
 * HSDS wants codes that are unique among all terms, and `coordination` is both a type and a service.
 */
export function openTerm(taxonomy: TaxonomyCode, { code, name, description, language, uri }: OpenTerm, locale: Locale): HsdsTerm {
  const detail = taxonomyOf(taxonomy, locale);
  return known({ id: permanentUuid(`taxonomy/${taxonomy}#${code}`), code: `${taxonomy}:${code}`, name, description, taxonomy: detail.name, language, term_uri: uri, taxonomy_detail: detail });
}

/** A code of one of the closed vocabularies, with its name and its meaning in the language of the package. */
export function termOf<V extends Vocabulary>(vocabulary: V, code: keyof (typeof VOCABULARIES)[V] & string, locale: Locale): HsdsTerm {
  const { label, meaning } = (VOCABULARIES[vocabulary] as Readonly<Record<string, (typeof TAXONOMY_WORDS)[TaxonomyCode]>>)[code] ?? {};
  if (!label || !meaning) throw new Error(`No meaning of ${vocabulary} ${code}`);
  return openTerm(vocabulary, { code, name: label[locale], description: meaning[locale], language: locale }, locale);
}
