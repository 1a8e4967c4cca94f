import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { AGENCY_TYPES } from '../../src/model/vocabularies.ts';

/** What the cases of a family are about; queries.yaml says what each means. */
export const FAMILIES = ['precision', 'recall', 'order', 'spelling', 'numbers', 'sentences', 'nothing'] as const;

const want = z.union([
  z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), types: z.array(z.enum(AGENCY_TYPES)).min(1) }),
  z.strictObject({ ids: z.array(z.string().regex(/^[a-z]{2}\/[a-z0-9-]+$/)).min(1) }),
  z.null(),
]);

const relevanceCase = z
  .strictObject({
    q: z.string().min(1),
    ui: z.enum(LOCALES),
    lang: z.enum(LOCALES).optional(),
    family: z.enum(FAMILIES),
    want,
    hotline: z.literal(true).optional(),
  })
  .refine(({ family, want: wanted }) => (family === 'nothing') === (wanted === null), { message: 'nothing is wanted in the family nothing, and only there' });

const caseFile = z.strictObject({ queries: z.array(relevanceCase).min(1) });

/** What somebody typed, and the office that must answer. */
export type RelevanceCase = z.infer<typeof relevanceCase>;

/** The language of the words of a case. */
export function languageOf({ ui, lang }: RelevanceCase): Locale {
  return lang ?? ui;
}

/** The states of which a case accepts an agency; none where nothing is wanted. */
export function countriesOf({ want: wanted }: RelevanceCase): readonly string[] {
  if (wanted === null) return [];
  return 'ids' in wanted ? [...new Set(wanted.ids.map((id) => id.slice(0, 2).toUpperCase()))] : [wanted.country];
}

function readCases(name: string): readonly RelevanceCase[] {
  return caseFile.parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8'))).queries;
}

/** The cases that search is held to. @throws when the file is not in shape */
export function ownCases(): readonly RelevanceCase[] {
  return readCases('queries.yaml');
}

/** The cases that search was never tuned to. @throws when the file is not in shape */
export function heldBackCases(): readonly RelevanceCase[] {
  return readCases('held-back.yaml');
}
