/** The directory as JSON-LD in the words of schema.org, for the `<script type="application/ld+json">` of each page. */
export { agencyJsonLd } from './organization.ts';
export { breadcrumbJsonLd, countryJsonLd, pageJsonLd, type Crumb } from './pages.ts';
export { datasetJsonLd, siteJsonLd, type Distribution } from './site.ts';
export { glossaryJsonLd, termJsonLd } from './glossary.ts';
export { treatyJsonLd } from './treaty.ts';
export { jsonLdText } from './text.ts';
export type { JsonLdOptions, Node } from './node.ts';
