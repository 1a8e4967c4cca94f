import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** Values that stand in quotes in the files although YAML would read them without: what may look like a number or a date, and addresses. */
const QUOTED: ReadonlySet<string> = new Set(['value', 'published', 'number', 'on', 'newest', 'reviewed', 'url', 'hours', 'extension', 'sent', 'answered']);
const QUOTED_ITEMS: ReadonlySet<string> = new Set(['reminded']);

/** Lists of single words stand on one line, as [s1, s2]; entries with fields stand in lines. */
function documentOf(value: unknown, flow: boolean): Document {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Seq(_, node) {
      if (flow || node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Map(_, node) {
      if (flow) node.flow = true;
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (QUOTED.has(key) && isScalar(pair.value) && typeof pair.value.value === 'string') pair.value.type = 'QUOTE_DOUBLE';
      if (QUOTED_ITEMS.has(key) && isSeq(pair.value)) for (const item of pair.value.items) if (isScalar(item) && typeof item.value === 'string') item.type = 'QUOTE_DOUBLE';
    },
  });
  return document;
}

const OPTIONS = { lineWidth: 0, indent: 2, indentSeq: true, flowCollectionPadding: false, blockQuote: false } as const;

/** A value as YAML in lines, each beginning with so many spaces; without the last line end. */
export function blockText(value: unknown, indent: number): string {
  const document = documentOf(value, false);
  // An empty list or entry has no lines of its own.
  if ((isSeq(document.contents) || isMap(document.contents)) && document.contents.items.length === 0) return ' '.repeat(indent) + flowText(value);
  return document
    .toString(OPTIONS)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');
}

/** A value as YAML on one line: [s1, s2], {by: Office, on: "2026-11-01"}. */
export function flowText(value: unknown): string {
  return documentOf(value, true).toString(OPTIONS).trimEnd();
}
