import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { VCARD_FILES, vcardResponse } from '../../../components/take/vcard-files.ts';
import { countryVcard } from '../../../exports/vcard-agency.ts';
import { shownIn } from '../../../exports/vcf.ts';
import { getSite } from '../../../layouts/content.ts';
import { ROOT } from '../../../layouts/site.ts';
import { LOCALES } from '../../../model/locales.ts';

export const getStaticPaths = (async () => {
  const { directory, asOf } = await getSite();
  return LOCALES.flatMap((locale) =>
    directory.countries.flatMap((country) =>
      VCARD_FILES.map(({ suffix, version }) => ({
        params: { lang: locale, country: country.country.toLowerCase(), file: `contacts${suffix}` },
        props: { locale, country, asOf, version },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** The contacts of a country for an address book. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { locale, country, asOf, version } = props;
  return vcardResponse(countryVcard(country, locale, { asOf, version, site: ROOT ?? undefined, shown: shownIn(country, locale) }));
};
