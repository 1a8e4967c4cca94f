import { describe, expect, test } from 'vitest';
import { shownIn } from '../../src/exports/vcf.ts';
import { asOf } from '../../src/directory/age.ts';
import { isDoubtful } from '../../src/directory/trust.ts';
import { linesOf } from '../../src/directory/contacts.ts';
import { agencyVcard, countryVcard } from '../../src/exports/vcard-agency.ts';
import { trustMessages } from '../../src/i18n/messages/contact.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { AS_OF, inAll, makeAgency, makeContact, makeCountry } from '../support/make-country.ts';
import { realDirectory } from '../support/real-content.ts';
import { parsedByIcal, parsedByVcard4 } from './vcard-parsers.ts';

const directory = await realDirectory();
const day = asOf(directory);
const SITE = 'https://directory.example/base/';

const NUMBERS = ['phone', 'tty', 'sms', 'whatsapp', 'fax'];

describe('an agency', () => {
  const made = (changes: Parameters<typeof makeAgency>[0]) => {
    const agency = makeAgency(changes);
    const country = makeCountry({ agencies: [agency] });
    const options = { asOf: AS_OF, shown: shownIn(country, 'en') };
    return { agency, country, options };
  };

  test('without a contact has no file', () => {
    const { agency, country, options } = made({});
    expect(agencyVcard(agency, country, 'en', options)).toBeUndefined();
  });

  test('with a caution says it before anything else, and beside each number that there is something to read', () => {
    const { agency, country, options } = made({ cautions: ['immigration-enforcement'], contacts: [makeContact()] });
    const card = parsedByIcal(agencyVcard(agency, country, 'en', options) ?? '')[0];
    expect(card?.note).toMatch(/^Before you call: This authority controls immigration status/);
    expect(card?.labels[0]).toMatch(/^Read the note first · Only from inside the country/);
  });

  test('with a number in doubt says so in its label and before the number', () => {
    const { agency, country, options } = made({ contacts: [makeContact({ unconfirmed: true, label: inAll('Guard, night; day') })] });
    const card = parsedByIcal(agencyVcard(agency, country, 'en', options) ?? '')[0];
    expect(card?.labels[0]).toMatch(/^Unconfirmed · Only from inside .* · Guard, night; day$/);
    expect(card?.note).toMatch(/^Unconfirmed\.\n145 – Guard, night; day\nOnly from inside/);
  });

  test('names its page only where the site has an address', () => {
    const { agency, country, options } = made({ contacts: [makeContact()] });
    expect(agencyVcard(agency, country, 'en', options)).not.toContain('URL:');
    const page = `${SITE}en/${country.country.toLowerCase()}/${agency.id}/`;
    const card = parsedByIcal(agencyVcard(agency, country, 'en', { ...options, site: SITE }) ?? '')[0];
    expect(card?.addresses).toEqual([page]);
    expect(card?.note).toContain(`Saved from the Margarita Directory, content of November 23, 2026. Numbers change.\n${page}\nThis contact stays on the phone`);
  });
});

describe.each(LOCALES)('the real content in %s', (locale) => {
  test('every contact of every agency comes back from both versions as the file has it, doubts marked, domestic numbers without a +', () => {
    for (const country of directory.countries) {
      for (const agency of country.agencies) {
        const lines = linesOf(agency, country, day);
        const files = (['3.0', '4.0'] as const).map((version) => agencyVcard(agency, country, locale, { asOf: day, version, site: SITE, shown: shownIn(country, locale) }));
        if (lines.length === 0) {
          expect(files).toEqual([undefined, undefined]);
          continue;
        }
        const [three = '', four = ''] = files;
        const cards = [parsedByIcal(three)[0], parsedByIcal(four)[0], parsedByVcard4(four)[0]];
        for (const card of cards) {
          expect(card?.numbers).toEqual(lines.filter(({ contact }) => NUMBERS.includes(contact.channel)).map(({ contact }) => contact.value));
          expect(card?.mailboxes).toEqual(lines.filter(({ contact }) => contact.channel === 'email').map(({ contact }) => contact.value));
          expect(card).toEqual(cards[0]);
        }
        const domestic = lines.filter(({ contact }) => contact.reach === 'domestic').map(({ contact }) => contact.value);
        expect(domestic.filter((value) => three.includes(`+${value}`))).toEqual([]);
        const marked = cards[0]?.labels.filter((label) => [trustMessages.unconfirmed[locale], trustMessages.disputed[locale]].some((mark) => label.includes(mark))) ?? [];
        expect(marked.length).toBe(lines.filter(({ trust }) => isDoubtful(trust)).length);
      }
    }
  });

  test('every country is a file of its emergency numbers and its agencies, those with a caution last', () => {
    for (const country of directory.countries) {
      const cards = parsedByIcal(countryVcard(country, locale, { asOf: day, shown: shownIn(country, locale) }));
      expect(cards.length).toBe(1 + country.agencies.filter(({ contacts }) => contacts).length);
      expect(cards[0]?.numbers).toEqual(country.emergency.map(({ number }) => number));
      const cautioned = country.agencies.filter(({ cautions, contacts }) => cautions && contacts).map(({ name }) => name[locale]);
      expect(cards.slice(cards.length - cautioned.length).map(({ organisation }) => organisation).sort()).toEqual(cautioned.sort());
    }
  });
});
