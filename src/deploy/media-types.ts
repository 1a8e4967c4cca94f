/**
 * What each kind of file is, by its ending. Servers guess: some send .vcf as text/x-vcard, and few know what an .xml holds. Texts say that
 * they are UTF-8 (JSON is nothing else: RFC 8259, 8.1).
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  js: 'text/javascript; charset=utf-8', // RFC 9239
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  vcf: 'text/vcard; charset=utf-8', // RFC 6350, 10.1
  csv: 'text/csv; charset=utf-8', // RFC 7111
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Files whose ending says too little, by name. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
  'changes.xml': 'application/atom+xml', // RFC 4287, 7
  SHA256SUMS: 'text/plain; charset=utf-8',
};

/** The rest: the index of the search in the pages. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media type of a file. @param path with slashes; a folder stands for its index.html */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1) || 'index.html';
  return NAMED_TYPES[name] ?? MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? UNKNOWN_TYPE;
}

/** Types of text, without their character set. */
export const TEXT_TYPES: readonly string[] = [...new Set(Object.values({ ...MEDIA_TYPES, ...NAMED_TYPES }).filter((type) => type.includes('charset')).map((type) => type.split(';')[0] ?? type))];
