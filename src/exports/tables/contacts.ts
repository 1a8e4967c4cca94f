import { isCalled } from '../../directory/contact-facts.ts';
import { contactLinks } from '../../directory/dialling.ts';
import { displayNumber } from '../../directory/dialling-display.ts';
import { extensionAndOptions } from '../../directory/published.ts';
import { isDoubtful } from '../../directory/trust.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { contactMessages } from '../../i18n/messages/contact.ts';
import { countryName } from '../../i18n/names.ts';
import { textIn } from '../../i18n/text.ts';
import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';
import { CAUTION_MEANINGS, CHANNEL_MEANINGS, PURPOSE_MEANINGS, SHARING_MEANINGS, TYPE_MEANINGS } from '../../model/meanings/index.ts';
import { placedLines, type PlacedLine } from '../api/contact.ts';
import { pageIn } from '../api/meta.ts';
import { namedSources, type ApiSource } from '../api/source.ts';
import { agenciesOf, type Selection } from '../select.ts';
import { reachInWords } from '../vcard-words.ts';
import { column, tableOf, textColumn, type Column, type Table } from './table.ts';
import { codes, hoursWords, languageNames, listed, trustWords, yesNo } from './words.ts';

/** A contact as a row: with its country, and its newest source as it may be linked. */
interface Row extends PlacedLine {
  readonly country: Country;
  readonly newest: ApiSource;
}

/** Which agency, and by what means. */
const whose = (locale: Locale): Column<Row>[] => [
  column('entry', 26, ({ country, agency }) => `${country.country.toLowerCase()}/${agency.id}`),
  column('country', 9, ({ country }) => country.country),
  column('country_name', 18, ({ country }) => countryName(country.country, locale)),
  textColumn('agency', 44, locale, ({ agency }) => agency.name),
  column('acronym', 12, ({ agency }) => agency.acronym),
  column('type', 18, ({ agency }) => agency.type),
  column('type_words', 22, ({ agency }) => TYPE_MEANINGS[agency.type].label[locale]),
  column('cautions', 22, ({ agency }) => codes(agency.cautions)),
  column('cautions_words', 40, ({ agency }) => listed(agency.cautions?.map((caution) => CAUTION_MEANINGS[caution].meaning[locale]))),
];

/** How it is reached. The number to dial stands as an address, the number to read as text: no spreadsheet takes either for a quantity. */
const number = (locale: Locale): Column<Row>[] => [
  column('order', 7, ({ order }) => String(order)),
  column('channel', 10, ({ contact }) => contact.channel),
  column('channel_words', 16, ({ contact }) => CHANNEL_MEANINGS[contact.channel].label[locale]),
  column('dial', 26, ({ contact }) => contactLinks(contact)[0]?.href),
  column('display', 26, ({ contact, country }) => displayNumber(contact, country.country)),
  column('value', 24, ({ contact }) => contact.value),
  column('extensions', 12, ({ contact }) => codes(extensionAndOptions(contact).extensions)),
  column('menu_option', 12, ({ contact }) => extensionAndOptions(contact).option),
  textColumn('label', 30, locale, ({ contact }) => contact.label),
  column('reach', 14, ({ contact }) => contact.reach),
  column('callable_from', 14, ({ contact }) => codes(contact.callableFrom)),
  column('reach_words', 34, ({ contact, country }) => reachInWords(contact, country, locale)),
  column('purpose', 12, ({ contact }) => contact.purpose),
  column('purpose_words', 22, ({ contact }) => PURPOSE_MEANINGS[contact.purpose].label[locale]),
];

/** What a caller asks. An empty cell says that nobody knows, and the words beside it say so too. */
const facts = (locale: Locale): Column<Row>[] => {
  const m = messagesIn(contactMessages, locale);
  return [
    column('hours', 28, ({ contact }) => contact.hours),
    column('hours_words', 40, ({ contact }) => (contact.hours === undefined ? (isCalled(contact) ? m.hoursUnknown : undefined) : hoursWords(contact.hours, locale))),
    column('toll_free', 10, ({ contact }) => yesNo(contact.tollFree)),
    column('price_words', 22, ({ contact }) => (contact.tollFree === undefined ? (isCalled(contact) ? m.priceUnknown : undefined) : contact.tollFree ? m.free : m.charged)),
    column('anonymous', 11, ({ contact }) => yesNo(contact.anonymous)),
    column('languages', 12, ({ contact }) => codes(contact.languages)),
    column('languages_words', 24, ({ contact }) => languageNames(contact.languages, locale)),
    column('sharing_police', 16, ({ contact }) => contact.sharing?.police),
    column('sharing_police_words', 24, ({ contact }) => contact.sharing?.police && SHARING_MEANINGS[contact.sharing.police].label[locale]),
    column('sharing_immigration', 19, ({ contact }) => contact.sharing?.immigration),
    column('sharing_immigration_words', 24, ({ contact }) => contact.sharing?.immigration && SHARING_MEANINGS[contact.sharing.immigration].label[locale]),
    textColumn('notes', 50, locale, ({ contact }) => contact.notes),
  ];
};

/** How far it can be trusted, and who says so. */
const trusted = (locale: Locale): Column<Row>[] => [
  column('trust', 12, ({ trust }) => trust.level),
  column('doubtful', 9, ({ trust }) => yesNo(isDoubtful(trust))),
  column('doubt', 20, ({ trust }) => trust.doubt),
  column('trust_words', 50, ({ trust }) => trustWords(trust, locale)),
  column('unconfirmed', 12, ({ contact, trust }) => yesNo(contact.unconfirmed === true || trust.level === 'unconfirmed')),
  column('disputed_since', 14, ({ trust }) => trust.dispute?.on),
  column('disputed_why', 30, ({ trust }) => trust.dispute && textIn(trust.dispute.why, locale).words),
  column('confirmed_by', 24, ({ trust }) => trust.confirmed?.by),
  column('confirmed_on', 13, ({ trust }) => trust.confirmed?.on),
  column('other_page', 40, ({ trust }) => trust.otherPage?.url),
  column('other_page_published', 20, ({ trust }) => trust.otherPage?.date),
  column('source_published', 17, ({ newest }) => newest.published ?? undefined),
  column('source_publisher', 30, ({ newest }) => newest.publisher),
  column('source_title', 50, ({ newest }) => newest.title),
  column('source_kind', 12, ({ newest }) => newest.kind),
  column('source_url', 50, ({ newest }) => newest.url ?? undefined),
  column('source_cited_url', 30, ({ newest }) => newest.citedUrl ?? undefined),
  column('source_ids', 16, ({ contact }) => codes(contact.sources)),
];

/** One row for each contact, by country and in the order of the files. `order` is its place among those of its agency, the best first. */
export function contactTable(selection: Selection, locale: Locale, asOf: string, site: string | null): Table {
  const rows = selection.countries.flatMap((country) =>
    agenciesOf(selection, country).flatMap((agency) =>
      placedLines(agency, country, asOf).map((line): Row => {
        const [newest] = namedSources([line.trust.shown.id], country);
        if (!newest) throw new Error(`${agency.id}: a contact without a source is not exported`);
        return { ...line, country, newest };
      }),
    ),
  );
  const found: Column<Row>[] = [
    column('page', 44, ({ country, agency }) => pageIn(site, locale, `${country.country.toLowerCase()}/${agency.id}/`) ?? undefined),
    column('content_date', 13, () => asOf),
  ];
  return tableOf('contacts', [...whose(locale), ...number(locale), ...facts(locale), ...trusted(locale), ...found], rows, locale);
}
