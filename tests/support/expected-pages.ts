import { GUIDES } from '../../src/model/guides.ts';
import { serviceLanguages } from '../../src/directory/languages.ts';
import { LOCALES } from '../../src/model/locales.ts';
import type { Directory } from '../../src/model/directory.ts';
import { AGENCY_TYPES, ROLES, USES } from '../../src/model/vocabularies.ts';

/** Languages in which at least one agency is stated to serve, or can be expected to. */
function languagesOfService({ countries }: Directory): string[] {
  const codes = countries.flatMap((country) =>
    country.agencies.flatMap((agency) => {
      const { stated, assumed } = serviceLanguages(agency, country);
      return [...stated, ...assumed];
    }),
  );
  return [...new Set(codes)];
}

/** The addresses that the data implies, in one language, by kind of page. A new kind of page needs a line here. */
export function expectedByKind(directory: Directory): Readonly<Record<string, readonly string[]>> {
  const { countries } = directory;
  return {
    home: [''],
    help: ['help/', 'help/consular/', 'help/advocate/'],
    about: ['about/'],
    statements: ['privacy/', 'accessibility/'],
    case: ['case/'],
    glossary: ['glossary/'],
    term: directory.terms.map(({ id }) => `glossary/${id}/`),
    resources: ['resources/'],
    use: USES.map((use) => `resources/${use}/`),
    data: ['data/'],
    contribute: ['contribute/'],
    guide: GUIDES.map((guide) => `contribute/${guide}/`),
    check: ['contribute/check/'],
    directory: ['directory/'],
    country: countries.map(({ country }) => `${country.toLowerCase()}/`),
    agency: countries.flatMap(({ country, agencies }) => agencies.map(({ id }) => `${country.toLowerCase()}/${id}/`)),
    tombstone: countries.flatMap(({ country, tombstones = [] }) => tombstones.map(({ id }) => `${country.toLowerCase()}/${id}/`)),
    coverage: ['coverage/'],
    treaties: ['treaties/'],
    treaty: directory.instruments.map(({ id }) => `treaties/${id}/`),
    type: AGENCY_TYPES.map((type) => `type/${type}/`),
    role: ROLES.map((role) => `role/${role}/`),
    language: languagesOfService(directory).map((code) => `language/${code}/`),
  };
}

/** All addresses of the site under its base path, in order. */
export function expectedAddresses(directory: Directory): string[] {
  const paths = Object.values(expectedByKind(directory)).flat();
  return ['', '404.html', ...LOCALES.flatMap((locale) => paths.map((path) => `${locale}/${path}`))].sort();
}
