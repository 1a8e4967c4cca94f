import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { VCARD_FILES, vcardResponse } from '../../../../components/take/vcard-files.ts';
import { agencyVcard } from '../../../../exports/vcard-agency.ts';
import { shownIn } from '../../../../exports/vcf.ts';
import { getSite } from '../../../../layouts/content.ts';
import { ROOT } from '../../../../layouts/site.ts';
import { LOCALES } from '../../../../model/locales.ts';

export const getStaticPaths = (async () => {
  const { directory, asOf } = await getSite();
  return LOCALES.flatMap((locale) =>
    directory.countries.flatMap((country) =>
      country.agencies
        .filter(({ contacts }) => contacts)
        .flatMap((agency) =>
          VCARD_FILES.map(({ suffix, version }) => ({
            params: { lang: locale, country: country.country.toLowerCase(), agency: agency.id, file: `contact${suffix}` },
            props: { locale, country, agency, asOf, version },
          })),
        ),
    ),
  );
}) satisfies GetStaticPaths;

/** An agency for an address book. Those without a contact have none. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { locale, country, agency, asOf, version } = props;
  const text = agencyVcard(agency, country, locale, { asOf, version, site: ROOT ?? undefined, shown: shownIn(country, locale) });
  if (text === undefined) throw new Error(`${country.country}/${agency.id} has no contact to save`);
  return vcardResponse(text);
};
