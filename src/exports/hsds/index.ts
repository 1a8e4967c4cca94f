import type { Directory } from '../../model/directory.ts';
import type { Locale } from '../../model/locales.ts';
import { endedRecord } from './ended.ts';
import type { HsdsOptions } from './frame.ts';
import { packageFiles } from './package.ts';
import type { HsdsService } from './records.ts';
import { serviceRecord } from './services.ts';
import { tablesOf } from './tables.ts';

export type { HsdsOptions } from './frame.ts';
export type { HsdsService } from './records.ts';

/**
 * The directory in the Human Services Data Specification 3.0 of Open Referral: every agency as a service that is complete in itself,
 * then those of its country that ended. HSDS knows no text in several languages, so that there is one export for each;
 * identifiers are the same in all of them.
 */
export function hsdsServices(directory: Directory, locale: Locale, options: HsdsOptions): HsdsService[] {
  return directory.countries.flatMap((country) => {
    const frame = { ...options, country, locale };
    return [
      ...country.agencies.map((agency) => serviceRecord(agency, directory.changes, frame)),
      ...(country.tombstones ?? []).map((tombstone) => endedRecord(tombstone, directory.changes, frame)),
    ];
  });
}

/** The same as the flat tables of the standard, in JSON: the files of a package in one language, by their names. */
export function hsdsPackage(directory: Directory, locale: Locale, options: HsdsOptions): ReadonlyMap<string, string> {
  return hsdsPackageOf(hsdsServices(directory, locale, options), locale, options);
}

/** The package of services that were made before: making them is nearly all of the work. */
export function hsdsPackageOf(services: readonly HsdsService[], locale: Locale, options: HsdsOptions): ReadonlyMap<string, string> {
  return packageFiles(tablesOf(services), locale, options);
}
