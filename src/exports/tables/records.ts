import { relatedTerms } from '../../directory/glossary.ts';
import { standingOf, type Standing } from '../../directory/treaties.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { treatyMessages } from '../../i18n/messages/treaties.ts';
import { countryName } from '../../i18n/names.ts';
import type { Source } from '../../model/source.ts';
import type { Instrument } from '../../model/instrument.ts';
import { LOCALES, type Locale } from '../../model/locales.ts';
import { ACCESS_MEANINGS, PARTY_ACT_MEANINGS, RESOURCE_KIND_MEANINGS, USE_MEANINGS } from '../../model/meanings/index.ts';
import type { Resource } from '../../model/resource.ts';
import type { Term } from '../../model/term.ts';
import { pageIn } from '../api/meta.ts';
import { apiSource, type ApiSource } from '../api/source.ts';
import { statesOf, type Selection } from '../select.ts';
import { column, tableOf, textColumn, type Table } from './table.ts';
import { codes, labels, listed, yesNo } from './words.ts';

interface StandingRow {
  readonly instrument: Instrument;
  readonly country: string;
  readonly standing: Standing;
}

/** One row for each state and treaty. What could not be established says so: it is never empty, and never "no". */
export function treatyTable(selection: Selection, locale: Locale): Table {
  const m = messagesIn(treatyMessages, locale);
  const words: Readonly<Record<Standing['kind'], string>> = { party: m.party, 'signed-only': PARTY_ACT_MEANINGS['signature-only'].label[locale], 'not-party': m.outside, 'not-established': m.unknown };
  const rows = selection.instruments.flatMap((instrument) => statesOf(selection).map((country): StandingRow => ({ instrument, country, standing: standingOf(instrument, country) })));
  return tableOf<StandingRow>(
    'treaties',
    [
      column('treaty', 20, ({ instrument }) => instrument.id),
      textColumn('treaty_name', 40, locale, ({ instrument }) => instrument.short),
      column('country', 9, ({ country }) => country),
      column('country_name', 24, ({ country }) => countryName(country, locale)),
      column('standing', 16, ({ standing }) => standing.kind),
      column('standing_words', 20, ({ standing }) => words[standing.kind]),
      column('bound', 12, ({ standing }) => (standing.kind === 'party' ? standing.date : undefined)),
      column('act', 14, ({ standing }) => (standing.kind === 'party' ? standing.act : undefined)),
      column('signed', 12, ({ standing }) => ('signed' in standing ? standing.signed : undefined)),
      column('as_of', 12, ({ standing }) => ('asOf' in standing ? standing.asOf : undefined)),
      column('source_ids', 16, ({ standing }) => ('sources' in standing ? codes(standing.sources) : undefined)),
    ],
    rows,
    locale,
  );
}

/** One row for each term, with its words in all four languages: whoever opens a glossary translates. */
export function glossaryTable({ terms }: Selection, locale: Locale, site: string | null): Table {
  return tableOf<Term>(
    'glossary',
    [
      column('id', 28, ({ id }) => id),
      ...LOCALES.map((language) => column<Term>(`term_${language}`, 30, ({ term }) => term[language])),
      ...LOCALES.map((language) => column<Term>(`variants_${language}`, 30, ({ variants }) => listed(variants[language]))),
      textColumn('definition', 80, locale, ({ definition }) => definition),
      textColumn('false_friends', 60, locale, ({ falseFriends }) => falseFriends),
      column('basis', 30, ({ basis }) => basis?.instrument),
      column('basis_article', 12, ({ basis }) => basis?.article),
      column('related', 30, (term) => codes(relatedTerms(term, terms).map(({ id }) => id))),
      column('page', 44, ({ id }) => pageIn(site, locale, `glossary/${id}/`) ?? undefined),
    ],
    terms,
    locale,
  );
}

/** One row for each resource. */
export function resourceTable({ resources }: Selection, locale: Locale): Table {
  return tableOf<Resource>(
    'resources',
    [
      column('id', 28, ({ id }) => id),
      textColumn('name', 50, locale, ({ name }) => name),
      column('acronym', 12, ({ acronym }) => acronym),
      column('kind', 14, ({ kind }) => kind),
      column('kind_words', 18, ({ kind }) => RESOURCE_KIND_MEANINGS[kind].label[locale]),
      column('publisher', 30, ({ publisher }) => publisher),
      column('access', 14, ({ access }) => access),
      column('access_words', 20, ({ access }) => ACCESS_MEANINGS[access].label[locale]),
      column('languages', 14, ({ languages }) => codes(languages)),
      column('use_for', 30, ({ useFor }) => codes(useFor)),
      column('use_for_words', 40, ({ useFor }) => labels(useFor, USE_MEANINGS, locale)),
      textColumn('summary', 80, locale, ({ summary }) => summary),
      textColumn('notes', 50, locale, ({ notes }) => notes),
      column('url', 50, ({ url, link }) => (link === false ? undefined : url)),
      column('cited_url', 30, ({ url, link }) => (link === false ? url : undefined)),
    ],
    resources,
    locale,
  );
}

interface SourceRow extends ApiSource {
  /** Whose source it is: AR, instruments/untoc, glossary/demand, resources/rcm. */
  readonly of: string;
}

/** One row for each source of each file; `of` and `id` together find it. */
export function sourceTable({ countries, instruments, terms, resources }: Selection, locale: Locale): Table {
  const from = (of: string, sources: Readonly<Record<string, Source>>): SourceRow[] => Object.entries(sources).map(([id, source]) => ({ of, ...apiSource(id, source) }));
  const rows = [
    ...countries.flatMap(({ country, sources }) => from(country, sources)),
    ...instruments.flatMap(({ id, sources }) => from(`instruments/${id}`, sources)),
    ...terms.flatMap(({ id, sources }) => from(`glossary/${id}`, sources)),
    ...resources.flatMap(({ id, sources }) => from(`resources/${id}`, sources)),
  ];
  return tableOf<SourceRow>(
    'sources',
    [
      column('of', 26, ({ of }) => of),
      column('id', 10, ({ id }) => id),
      column('title', 70, ({ title }) => title),
      column('publisher', 40, ({ publisher }) => publisher),
      column('kind', 12, ({ kind }) => kind),
      column('published', 12, ({ published }) => published ?? undefined),
      column('language', 10, ({ lang }) => lang),
      column('url', 60, ({ url }) => url ?? undefined),
      column('linked', 8, ({ link }) => yesNo(link)),
      column('cited_url', 40, ({ citedUrl }) => citedUrl ?? undefined),
    ],
    rows,
    locale,
  );
}
