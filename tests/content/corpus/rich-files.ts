import { isMap } from 'yaml';
import { applyEdits } from '../../../src/content/fix.ts';
import type { TextEdit } from '../../../src/content/problem.ts';
import { fieldAdded, itemAdded, type Broken } from './damage.ts';
import { asFile, REAL_FILES, type RealFile } from './real-files.ts';
import { childrenOf, spotsAt, topOf, valueIn, type Spot } from './spots.ts';

const WORDS = '{en: Ask for the duty officer, es: Pregunte por la guardia, pt: Peça o plantão, fr: Demander la permanence}';
const PENDING = WORDS.replace('}', ', pending: [pt, fr]}');

/** The source that is added: an answer by letter, of which the real files have none yet. */
const ANSWER = 'answer: {kind: letter, publisher: Ministry of Justice, published: "2026-01-02", title: Answer about the line, lang: en}';

/** Fields of an entry that it does not have yet, at its beginning. */
function addedTo(entry: Spot | undefined, fields: Readonly<Record<string, string>>): (file: RealFile) => Broken | undefined {
  const missing = Object.entries(fields).filter(([key]) => entry && isMap(entry.node) && !entry.node.has(key));
  return (file) => {
    if (!entry || missing.length === 0) return undefined;
    const indent = ' '.repeat(entry.value.from - file.text.lastIndexOf('\n', entry.value.from) - 1);
    return fieldAdded(file, entry, missing.map(([key, value]) => `${key}: ${value}`).join(`\n${indent}`));
  };
}

/** The one stretch of words that a change added, as a change that can be made together with others. */
function asEdit(before: string, { text, at }: Broken): TextEdit {
  const to = at + text.length - before.length;
  const from = text.slice(0, at) === before.slice(0, at) ? at : at - 2;
  return { from, to: from, text: text.slice(from, from + to - at) };
}

const phoneOf = (file: RealFile): Spot | undefined =>
  spotsAt(file, 'agencies.*.contacts.*').find((contact) => valueIn(contact, 'channel') === 'phone' && valueIn(contact, 'purpose') === 'hotline');

/** A real file in which every field of the schema stands at least once: many are so rare that no real file has them yet. Undefined where it has nothing to add them to. */
function enriched(file: RealFile, index: number): RealFile | undefined {
  // Some files with texts that wait for a translation, some with whole ones.
  const either = index % 2 === 0 ? PENDING : WORDS;
  const contact = phoneOf(file);
  const agency = contact?.parent?.parent;
  const number = JSON.stringify(valueIn(contact, 'value'));
  const [gaps] = spotsAt(file, 'gaps');
  const [sources] = spotsAt(file, 'sources');
  const [emergency] = spotsAt(file, 'emergency.*');
  const [law] = spotsAt(file, 'laws.*');
  if (!contact || !agency || !gaps || !sources || !emergency || !law) return undefined;
  const id = String(valueIn(agency, 'id'));
  const translated = ['summary', 'notes'].map((name) => childrenOf(file, agency).find(({ path }) => path.at(-1) === name));
  const address = `${file.file.slice(-7, -5)}/${id}`;
  const changes = [
    addedTo(contact, {
      published: number, extension: '"12"', callableFrom: '[AR, BO]', unconfirmed: 'true', label: WORDS, hours: '"Mo-Fr 08:00-16:00"', tollFree: 'true', anonymous: 'true', languages: '[en, es]',
      factSources: '{hours: [answer], anonymous: [answer], languages: [answer]}', sharing: '{police: never, immigration: with-consent, sources: [answer]}', notes: PENDING,
      check: `{on: "2026-01-03", newest: "2025-12", url: "https://www.oas.org/", value: ${number}}`, confirm: `{by: Ministry of Justice, on: "2026-01-04", value: ${number}}`,
      dispute: `{on: "2026-01-05", why: ${either}, value: ${number}}`,
    }),
    addedTo(agency, { acronym: 'OFF', aliases: '[Office, The Line]', formerNames: '[Old Office]', parent: WORDS, languages: '[en]', cautions: '[immigration-enforcement]', city: 'Capital', address: 'Main Street 1', website: '{url: "https://www.oas.org/", sources: [answer]}', notes: PENDING }),
    addedTo(emergency, { unconfirmed: 'true', notes: PENDING }),
    addedTo(law, { number: '"26.364"', notes: PENDING }),
    (of: RealFile) => itemAdded(of, gaps, PENDING.replace('}', `, about: [${id}, hotline]}`)),
    addedTo(topOf(file), { tombstones: `[{id: old-office, reason: renamed, to: ${address}, on: "2025-03", notes: ${either}}]` }),
    (of: RealFile) => fieldAdded(of, sources, ANSWER),
    ...translated.map((text) => addedTo(text, { pending: '[fr]' })),
  ];
  const edits = changes.flatMap((change) => {
    const broken = change(file);
    return broken ? asEdit(file.text, broken) : [];
  });
  return asFile(file.file, applyEdits(file.text, edits));
}

/** A few are enough: making them takes time. */
const ENOUGH = 6;

function firstFiles(): RealFile[] {
  const files: RealFile[] = [];
  for (const [index, file] of REAL_FILES.entries()) {
    const rich = files.length < ENOUGH ? enriched(file, index) : undefined;
    if (rich) files.push(rich);
  }
  return files;
}

export const RICH_FILES: readonly RealFile[] = firstFiles();
