import Builder from 'fast-xml-builder';
import { sentenceCase } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { changeMessages } from '../i18n/messages/changes.ts';
import { feedMessages } from '../i18n/messages/feed.ts';
import { siteMessages } from '../i18n/messages/site.ts';
import { countryName } from '../i18n/names.ts';
import { textIn } from '../i18n/text.ts';
import type { Change } from '../model/changes.ts';
import type { Directory } from '../model/directory.ts';
import type { Locale } from '../model/locales.ts';
import { permanentUuid } from './hsds/ids.ts';

/** What a feed is about, and where it stands. */
export interface FeedOptions {
  /** The day of the whole content, ISO 8601. */
  readonly asOf: string;
  /** Where the site stands, with its base path and a slash at the end; null where nobody has said. */
  readonly site: string | null;
  /** ISO 3166-1 code of the one country that the feed is about; left out for all. */
  readonly country?: string;
}

/** A feed is read from its newest end: days beyond these stand in changes.json. */
const MOST_ENTRIES = 200;

const xml = new Builder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** What XML 1.0 cannot hold, not even escaped (section 2.2). */
// eslint-disable-next-line no-control-regex -- these are the very characters that are meant
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const written = (nodes: object): string => String(xml.build(nodes)).toWellFormed().replace(NO_XML, '');

/** The moment of a day, as RFC 3339 writes it. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** The country of an entry, ar/protex or AR. */
const countryOf = (entry: string): string => entry.slice(0, 2).toUpperCase();

/** Whom a change is about: the country, and the agency by its name while it has one. */
function titleOf(entry: string, { countries }: Directory, locale: Locale): string {
  const code = countryOf(entry);
  const where = countryName(code, locale);
  if (!entry.includes('/')) return where;
  const agency = countries.find(({ country }) => country === code)?.agencies.find(({ id }) => `${code.toLowerCase()}/${id}` === entry);
  return `${where}: ${agency ? textIn(agency.name, locale).words : entry}`;
}

/** Sentences as a list in HTML. The feed holds it as text, escaped once more (RFC 4287, 3.1.1.2). */
function sentences(changes: readonly Change[], locale: Locale): string {
  const said = messagesIn(changeMessages, locale);
  return written({ ul: { li: changes.map(({ kind, before = '', after = '' }) => sentenceCase(said[kind](before, after), locale)) } });
}

/** The changes of a day by the entry that they are about, in the order of the day. */
function byEntry(changes: readonly Change[]): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) found.set(change.entry, [...(found.get(change.entry) ?? []), change]);
  return found;
}

/**
 * What changed for readers as an Atom feed (RFC 4287) in one language, of the whole directory or of one country: an entry for each day and
 * agency, the newest first. Identifiers are made from day and entry, so that a reader who moves to another address meets nothing twice.
 */
export function changesAtom(directory: Directory, locale: Locale, { asOf, site, country }: FeedOptions): string {
  const m = messagesIn(siteMessages, locale);
  const feed = messagesIn(feedMessages, locale);
  const name = country === undefined ? m.name : `${m.name}: ${countryName(country, locale)}`;
  const folder = country === undefined ? `${locale}/` : `${locale}/${country.toLowerCase()}/`;
  const link = (rel: string, type: string, path: string): object[] => (site === null ? [] : [{ '@rel': rel, '@type': type, '@href': `${site}${path}` }]);
  const entries = directory.changes
    .flatMap(({ on, changes }) => [...byEntry(changes.filter(({ entry }) => country === undefined || countryOf(entry) === country))].map(([entry, list]) => ({ on, entry, list })))
    .slice(0, MOST_ENTRIES);
  return `<?xml version="1.0" encoding="utf-8"?>\n${written({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': locale,
      id: `urn:uuid:${permanentUuid(`feed/${folder}`)}`,
      title: `${name} – ${feed.title}`,
      subtitle: feed.subtitle,
      // Without a change the feed is as old as the content.
      updated: moment(entries[0]?.on ?? asOf),
      author: { name: m.name },
      rights: feed.rights,
      link: [...link('self', 'application/atom+xml', `${folder}changes.xml`), ...link('alternate', 'text/html', country === undefined ? `${folder}about/` : folder)],
      entry: entries.map(({ on, entry, list }) => ({
        id: `urn:uuid:${permanentUuid(`change/${on}/${entry}`)}`,
        title: titleOf(entry, directory, locale),
        updated: moment(on),
        link: link('alternate', 'text/html', `${locale}/${entry.toLowerCase()}/`),
        content: { '@type': 'html', '#text': sentences(list, locale) },
      })),
    },
  })}\n`;
}
