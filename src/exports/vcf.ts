import { displayNumber } from '../directory/dialling-display.ts';
import type { Country } from '../model/country.ts';
import type { Locale } from '../model/locales.ts';
import { agenciesOf, type Selection } from './select.ts';
import { hoursWords } from './tables/words.ts';
import { agencyVcard, countryVcard, type VcardOptions } from './vcard-agency.ts';
import type { ShownContact } from './vcard-words.ts';

/** How the contacts of a country are shown in a saved contact. */
export function shownIn(country: Country, locale: Locale): ShownContact {
  return {
    number: (contact) => displayNumber(contact, country.country),
    hours: (contact) => (contact.hours === undefined ? undefined : hoursWords(contact.hours, locale)),
  };
}

/**
 * A selection as one .vcf file. Where all agencies of a country were chosen it is the file of its page, with the emergency numbers; where
 * some were, these alone. An agency without a contact has no entry.
 */
export function selectionVcard(selection: Selection, locale: Locale, { asOf, site }: Pick<VcardOptions, 'asOf' | 'site'>): string {
  return selection.countries
    .flatMap((country) => {
      const options = { asOf, site, shown: shownIn(country, locale) };
      if (!selection.chosen) return [countryVcard(country, locale, options)];
      return agenciesOf(selection, country).flatMap((agency) => agencyVcard(agency, country, locale, options) ?? []);
    })
    .join('');
}
