import { languageOfCode, occurringCodes, type Facet } from '../../directory/facets.ts';
import { collator, sentenceCase } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { countryMessages } from '../../i18n/messages/country.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { countryName, languageName } from '../../i18n/names.ts';
import type { Meaning } from '../../model/meaning.ts';
import { CHANNEL_MEANINGS, GROUP_MEANINGS, ROLE_MEANINGS, SERVICE_MEANINGS, TYPE_MEANINGS } from '../../model/meanings/index.ts';
import type { Locale } from '../../model/locales.ts';
import type { Entry } from './entries.ts';
import type { Option, OptionGroup, PanelProps, PanelSection } from './panel-options.ts';

/** The options that the filter panel offers in a language: only what occurs among the entries. Runs in the build. */
export function panelOptions(entries: readonly Entry[], locale: Locale): Omit<PanelProps, 'words' | 'total' | 'base'> {
  const m = messagesIn(directoryMessages, locale);
  const c = messagesIn(countryMessages, locale);
  const codes = occurringCodes(entries.map(({ facets }) => facets));
  const inOrder = collator(locale);
  const byLabel = (options: Option[]): Option[] => options.sort(([, a], [, b]) => inOrder.compare(a, b));

  const section = (title: string, facet: Facet, meanings: Readonly<Record<string, Meaning>>): PanelSection => ({
    title,
    groups: [{ facet, options: codes[facet].map((code): Option => [code, meanings[code]?.label[locale] ?? code]) }],
  });
  const languages = (title: string, assumed: boolean): OptionGroup => ({
    facet: 'language',
    title,
    options: byLabel(
      codes.language
        .filter((code) => languageOfCode(code).assumed === assumed)
        .map((code): Option => [code, sentenceCase(languageName(languageOfCode(code).language, locale), locale)]),
    ),
  });

  return {
    countries: byLabel(codes.country.map((code): Option => [code, countryName(code, locale)])),
    quick: [
      { facet: 'free', label: m.free },
      { facet: 'hours', label: m.hours },
    ],
    sections: [
      section(m.type, 'type', TYPE_MEANINGS),
      { title: m.language, groups: [languages(m.stated, false), languages(m.assumed, true)] },
      section(c.roles, 'role', ROLE_MEANINGS),
      section(c.serves, 'serves', GROUP_MEANINGS),
      section(c.services, 'service', SERVICE_MEANINGS),
      section(m.channel, 'channel', CHANNEL_MEANINGS),
    ],
  };
}
