import { AGENCY_TYPES, CAUTIONS, CHANNELS, EMERGENCY_KINDS, GROUPS, PURPOSES, REACHES, ROLES, SERVICES, SHARING, SOURCE_KINDS, TOMBSTONE_REASONS } from '../model/vocabularies.ts';
import * as meanings from '../model/meanings/index.ts';
import type { Guide } from '../model/guides.ts';
import type { Meaning } from '../model/meaning.ts';
import { countrySchema } from '../model/country.ts';
import { jsonSchemaOf, type JsonSchema } from './editor-schema.ts';
import { READER_RULES } from './reader-rules.ts';
import { RECORD_RULES } from './rules/record-rules.ts';
import { RULES } from './rules/index.ts';
import type { RuleReason } from './rules/rule.ts';

/** Words in a cell of a Markdown table. */
const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('<', '\\<').replace(/\s+/g, ' ').trim();

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');

/** The parts of a country file, each with the way to it in the schema. */
const PARTS: readonly (readonly [title: string, way: readonly string[]])[] = [
  ['The file', []],
  ['Emergency numbers: `emergency`', ['emergency']],
  ['Laws: `laws`', ['laws']],
  ['Agencies: `agencies`', ['agencies']],
  ['Contacts of an agency: `contacts`', ['agencies', 'contacts']],
  ['A second reading: `check`', ['agencies', 'contacts', 'check']],
  ['A confirmation by the authority: `confirm`', ['agencies', 'contacts', 'confirm']],
  ['A doubt: `dispute`', ['agencies', 'contacts', 'dispute']],
  ['What a line does with what it is told: `sharing`', ['agencies', 'contacts', 'sharing']],
  ['Entries that ended: `tombstones`', ['tombstones']],
  ['What was not found: `gaps`', ['gaps']],
  ['Sources: `sources`, a page', ['sources', 'page']],
  ['Sources: `sources`, a letter or a call', ['sources', 'spoken']],
];

/** The entry at the end of a way: of a list, its elements; of sources, one of the two kinds. */
function entryAt(schema: JsonSchema, way: readonly string[]): JsonSchema {
  return way.reduce((here, step) => {
    const kinds = here.oneOf ?? here.anyOf;
    if (kinds) return (kinds[step === 'page' ? 0 : 1] ?? {}) as JsonSchema;
    const next = (here.properties?.[step] ?? {}) as JsonSchema;
    return (next.items ?? (typeof next.additionalProperties === 'object' && !next.properties ? next.additionalProperties : next)) as JsonSchema;
  }, schema);
}

const isText = ({ properties }: JsonSchema): boolean => properties !== undefined && 'en' in properties && 'fr' in properties;

function kindOf(field: JsonSchema): string {
  if (field.const !== undefined) return `\`${String(field.const)}\` or left out`;
  if (field.enum) return `one of ${field.enum.map((word) => `\`${String(word)}\``).join(', ')}`;
  if (isText(field)) return field.properties && 'pending' in field.properties ? 'text in four languages, may wait under `pending`' : 'text in four languages';
  if (field.type === 'array') return `list of ${kindOf((field.items ?? {}) as JsonSchema).replace(/^one of /, '')}`;
  if (field.type === 'object') return 'entry with fields of its own';
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return 'whole number';
  return 'text in quotes';
}

function fieldRows({ properties = {}, required = [] }: JsonSchema): string[][] {
  return Object.entries(properties).map(([name, field]) => {
    const schema = field as JsonSchema;
    return [`\`${name}\``, required.includes(name) ? 'yes' : '', cell(kindOf(schema)), cell(schema.description ?? '')];
  });
}

const VOCABULARIES: readonly (readonly [title: string, words: readonly string[], means: Readonly<Record<string, Meaning>>])[] = [
  ['Types of agency', AGENCY_TYPES, meanings.TYPE_MEANINGS],
  ['Roles', ROLES, meanings.ROLE_MEANINGS],
  ['Services', SERVICES, meanings.SERVICE_MEANINGS],
  ['Whom an agency serves', GROUPS, meanings.GROUP_MEANINGS],
  ['Cautions', CAUTIONS, meanings.CAUTION_MEANINGS],
  ['Channels', CHANNELS, meanings.CHANNEL_MEANINGS],
  ['Reach', REACHES, meanings.REACH_MEANINGS],
  ['Purpose of a contact', PURPOSES, meanings.PURPOSE_MEANINGS],
  ['Emergency services', EMERGENCY_KINDS, meanings.EMERGENCY_KIND_MEANINGS],
  ['Whether a line passes on what it hears', SHARING, meanings.SHARING_MEANINGS],
  ['Kinds of source', SOURCE_KINDS, meanings.SOURCE_KIND_MEANINGS],
  ['Why an entry ended', TOMBSTONE_REASONS, meanings.TOMBSTONE_REASON_MEANINGS],
];

const page = (title: string, lead: string, parts: readonly string[]): string => `---\ntitle: ${title}\nlead: ${lead}\n---\n\n${parts.join('\n\n')}\n`;

/** content/guides/fields/en.md: every field of a country file and every word of a closed list, from the schemas. */
export function fieldsGuide(): string {
  const schema = jsonSchemaOf(countrySchema);
  const parts = PARTS.map(([title, way]) => {
    const entry = entryAt(schema, way);
    const said = way.length > 1 && entry.description ? `${entry.description}.\n\n` : '';
    return `## ${title}\n\n${said}${table(['Field', 'Needed', 'What', 'Meaning'], fieldRows(entry))}`;
  });
  const lists = VOCABULARIES.map(([title, words, means]) => `### ${title}\n\n${table(['Word', 'Name', 'Meaning'], words.map((word) => [`\`${word}\``, cell(means[word]?.label.en ?? ''), cell(means[word]?.meaning.en ?? '')]))}`);
  return page('Field by field', 'Every field of a country file and every word of its closed lists, from the schemas that check them.', [
    'This page is made by `npm run schema` from `src/model/`; change it there. A fact that is not known is left out: nothing is guessed.',
    ...parts,
    '## Closed lists',
    'A word of these lists is for ever: it stands in addresses, filters and exports.',
    ...lists,
  ]);
}

const GUIDE_TITLES: Readonly<Record<Guide, string>> = {
  correct: 'Correct a number in ten minutes',
  safety: 'Safety rules',
  sources: 'What counts as a source',
  review: 'How to review',
  fields: 'Field by field',
  rules: 'The rules of the check',
  language: 'How to add a language',
  region: 'Run your own copy for another region',
};

/** The reasons of all rules, in alphabetical order. */
export const ALL_REASONS: readonly RuleReason[] = [...new Set([...RULES, ...RECORD_RULES]), ...READER_RULES].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** content/guides/rules/en.md: what the check refuses or advises, and why; messages link to its headings. */
export function rulesGuide(): string {
  const section = ({ id, why, guide }: RuleReason): string => `### ${id}\n\n${cell(why)} More: [${GUIDE_TITLES[guide]}](../${guide}/en.md).`;
  const bySeverity = (severity: RuleReason['severity']): string[] => ALL_REASONS.filter((rule) => rule.severity === severity).map(section);
  return page('The rules of the check', 'What `npm run check` refuses, what it advises, and why.', [
    'This page is made by `npm run schema` from `src/content/rules/`; change it there. Every message of the check names its rule.',
    '## Errors',
    'An error is something that can mislead a caller or break the site. Nothing is built while there is one. A true value that a rule refuses is listed with its reason in `content/exceptions.yaml`.',
    ...bySeverity('error'),
    '## Advice',
    'Advice stops nothing. It names what somebody should look at when there is time.',
    ...bySeverity('advice'),
  ]);
}
