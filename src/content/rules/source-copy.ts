import type { Rule } from './rule.ts';

/** Sites that copy documents of others, often without asking and among advertisements. */
const COPY_SITES = [
  'docplayer.es', 'docplayer.net', 'docsbay.net', 'docslib.org', 'dokumen.tips', 'fdocuments.ec', 'fdocuments.es', 'global-regulation.com', 'lawsdocbox.com', 'paperzz.com', 'pdfcoffee.com',
  'pdfslide.net', 'pdfslide.tips', 'scribd.com', 'slideshare.net', 'studenta.com', 'studocu.com', 'studylib.es', 'studylib.net', 'vdocument.in', 'vdocumento.com', 'vdocuments.co', 'vdocuments.mx',
  'yumpu.com', 'zlibros.mx',
];

/** The copy site to which an address belongs. */
function copySiteOf(address: string): string | undefined {
  const host = URL.parse(address)?.hostname.replace(/\.$/, '');
  return host === undefined ? undefined : COPY_SITES.find((site) => host === site || host.endsWith(`.${site}`));
}

/** A copy on a site of others may be cited; nobody is sent there. */
export const sourceCopy: Rule = {
  id: 'source-copy',
  severity: 'error',
  why: 'Sites that copy documents show advertisements, ask for accounts, and change what they copied: a frightened person is not sent there.',
  guide: 'sources',
  *check(file) {
    for (const { path, value: source } of file.sources) {
      const site = 'url' in source && source.link !== false ? copySiteOf(source.url) : undefined;
      if (site) yield { path: [...path, 'url'], message: `${site} copies documents of others. Find the page of the publisher; where there is none, add \`link: false\`, and the copy is cited without a link` };
    }
  },
};
