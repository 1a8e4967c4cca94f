import type { Country } from '../../model/country.ts';
import type { Locale } from '../../model/locales.ts';

/** How an HSDS export is written. */
export interface HsdsOptions {
  /** The day of the content, ISO 8601, from which ages are counted. */
  readonly asOf: string;
  /** Where the site stands, with its base path and a slash at the end; left out where nobody has said. */
  readonly site?: string;
}

/** Whatever every record of a country needs: the country, the language of the texts, and the options. */
export interface Frame extends HsdsOptions {
  readonly country: Country;
  readonly locale: Locale;
}
