import { messagesIn } from '../../i18n/messages.ts';
import { siteMessages } from '../../i18n/messages/site.ts';
import type { Locale } from '../../model/locales.ts';
import { exportMeta, NOTICE, type ExportOptions } from '../api/meta.ts';
import { known } from '../hsds/known.ts';
import { CONTEXT, pageOf, urnOf, type Node, type SiteOption } from './node.ts';

/** The site as a whole, for its home page. */
export function siteJsonLd(locale: Locale, options: SiteOption): Node {
  const m = messagesIn(siteMessages, locale);
  return known({ ...CONTEXT, '@type': 'WebSite', identifier: urnOf('site'), name: m.name, description: m.homeDescription, inLanguage: locale, url: pageOf('', locale, options), license: exportMeta({ asOf: '', commit: null, site: null }).licenceUrl });
}

/** A file in which the directory can be had. */
export interface Distribution {
  /** The path under the site's base path. */
  readonly path: string;
  /** Such as text/csv. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** The directory as a dataset, with the files in which it can be had, for search engines of data (schema.org Dataset). */
export function datasetJsonLd(files: readonly Distribution[], locale: Locale, options: ExportOptions): Node {
  const m = messagesIn(siteMessages, locale);
  const { licenceUrl, contentDate, schemaVersion } = exportMeta(options);
  const { site } = options;
  return known({
    ...CONTEXT,
    '@type': 'Dataset',
    identifier: urnOf('dataset'),
    name: m.name,
    description: `${m.homeDescription} ${NOTICE[locale]}`,
    inLanguage: locale,
    url: pageOf('data/', locale, { site: site ?? undefined }),
    license: licenceUrl,
    version: `${schemaVersion}, ${contentDate}`,
    dateModified: contentDate,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: m.name },
    distribution: files.map(({ path, mediaType, size, sha256 }) =>
      known({ '@type': 'DataDownload', name: path, contentUrl: site === null ? undefined : `${site}${path}`, encodingFormat: mediaType.replace(/;.*/, ''), contentSize: `${size} B`, sha256 }),
    ),
  });
}
