import { brotliCompressSync, constants } from 'node:zlib';
import { createSearch } from '../../src/search/engine.ts';
import type { SearchData } from '../../src/search/entry.ts';
import { packSearch, unpackSearch } from '../../src/search/wire.ts';
import { heldBackCases, ownCases, type RelevanceCase } from '../search/cases.ts';
import { realIndex, typeOf } from '../search/real.ts';
import { judge, scoreOf, type Score } from '../search/score.ts';
import { grown } from './search-grown.ts';
import { fuseTokens, fuseWhole, miniSearch, pagefindRecords, rivalDocuments, type Rival } from './search-rivals.ts';

const GROWN_SIZE = 10_000;
/** So many queries are asked of a slow library before time is taken; a quick one is asked all. */
const WARMING_OF_SLOW = 12;
/** Shares of fewer cases tell nothing and are not shown. */
const FEWEST_TOLD = 30;
const MOST = 20;

/** How a set of cases was answered. */
export interface SetFigures extends Score {
  /** Hotline cases with a wrong country in first place. */
  readonly wrongCountry: number;
  /** Cases of nonsense that were answered nonetheless. */
  readonly nonsenseAnswered: number;
}

/** What search with one engine over one index is like. */
export interface SearchFigures {
  readonly engine: string;
  readonly agencies: number;
  /** On the cases that our search is held to. */
  readonly own: SetFigures;
  /** On the cases that it was never tuned to. */
  readonly heldBack: SetFigures;
  /** One query in so many was asked. */
  readonly sample: number;
  /** Of one query, in ms; each was asked once. */
  readonly p50: number;
  readonly p95: number;
  /** What must travel, brotli 11; for Pagefind its own compression. */
  readonly bytes: number;
  /** From the text of the index to the first query that can be asked, in ms. */
  readonly ready: number;
}

const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).length;

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ourEngine(sent: string): Rival {
  const engine = createSearch(unpackSearch(JSON.parse(sent)));
  return { ask: (query) => engine.search(query, { limit: MOST }).results.map(({ entry }) => entry.id) };
}

/** An engine that can be measured: made anew from the text that travels. */
interface Contender {
  readonly engine: string;
  readonly sent: string;
  make(sent: string): Rival | Promise<Rival>;
  /** It is asked one query in so many: what reads every agency for every query takes seconds for one at the grown size. */
  readonly sample: number;
}

/** Asks an instance some queries, so that the code is compiled when time is taken, and no answer remembered by the instance that is measured. */
async function warm({ sent, make, sample }: Contender): Promise<void> {
  const rival = await make(sent);
  for (const { q } of ownCases().slice(0, sample > 1 ? WARMING_OF_SLOW : Infinity)) await rival.ask(q);
  await rival.close?.();
}

async function measure({ engine, sent, make, sample }: Contender, data: SearchData): Promise<SearchFigures> {
  const types = new Map(data.entries.map((entry) => [entry.id, typeOf(entry, data)]));
  const taken = (cases: readonly RelevanceCase[]): readonly RelevanceCase[] => cases.filter((_, i) => i % sample === 0);
  const sets = [taken(ownCases()), taken(heldBackCases())] as const;
  const start = performance.now();
  const rival = await make(sent);
  const ready = performance.now() - start;
  const times: number[] = [];
  const answered = async (cases: readonly RelevanceCase[]): Promise<SetFigures> => {
    const outcomes = [];
    for (const relevanceCase of cases) {
      const asked = performance.now();
      const pending = rival.ask(relevanceCase.q);
      const direct = pending instanceof Promise ? await pending : pending;
      times.push(performance.now() - asked);
      const ids = rival.ids ? await rival.ids() : direct;
      outcomes.push(judge(relevanceCase, ids.map((id) => ({ id, type: types.get(id) ?? '' }))));
    }
    return {
      ...scoreOf(outcomes),
      wrongCountry: outcomes.filter(({ isWrongCountry }) => isWrongCountry).length,
      nonsenseAnswered: outcomes.filter(({ relevanceCase, place }) => relevanceCase.want === null && place !== 1).length,
    };
  };
  const own = await answered(sets[0]);
  const heldBack = await answered(sets[1]);
  await rival.close?.();
  return { engine, agencies: data.entries.length, own, heldBack, sample, p50: percentile(times, 0.5), p95: percentile(times, 0.95), bytes: rival.bytes ?? brotli(sent), ready };
}

function contenders(data: SearchData, isGrown: boolean): Contender[] {
  const documents = JSON.stringify(rivalDocuments(data));
  return [
    { engine: 'this search', sent: JSON.stringify(packSearch(data)), make: ourEngine, sample: 1 },
    { engine: 'MiniSearch', sent: documents, make: (sent) => miniSearch(JSON.parse(sent)), sample: isGrown ? 3 : 1 },
    { engine: 'Pagefind', sent: documents, make: (sent) => pagefindRecords(JSON.parse(sent)), sample: isGrown ? 3 : 1 },
    { engine: 'fuse.js by words', sent: documents, make: (sent) => fuseTokens(JSON.parse(sent)), sample: isGrown ? 60 : 3 },
    { engine: 'fuse.js', sent: documents, make: (sent) => fuseWhole(JSON.parse(sent)), sample: isGrown ? 60 : 3 },
  ];
}

/** Measures search on the real agencies and on 10,000 grown from them, beside other libraries. Takes some minutes, most of them fuse.js over whole agencies. */
export async function measureSearch(): Promise<SearchFigures[]> {
  const real = await realIndex();
  const figures: SearchFigures[] = [];
  for (const [data, isGrown] of [[real, false], [grown(real, GROWN_SIZE), true]] as const) {
    for (const contender of contenders(data, isGrown)) {
      if (!isGrown) await warm(contender);
      figures.push(await measure(contender, data));
    }
  }
  return figures;
}

const told = ({ cases, success1, success3, mrr }: Score): string[] => [success1, success3, mrr].map((value) => (cases < FEWEST_TOLD ? '–' : value.toFixed(3)));
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** Prints what was measured as a table. */
export function printSearch(figures: readonly SearchFigures[]): void {
  const head = ['search', 'agencies', 'success@1', '@3', 'MRR', 'held back @1', '@3', 'MRR', 'wrong country', 'nonsense answered', 'p50 ms', 'p95 ms', 'kB', 'ready ms'];
  const rows = figures.map(({ engine, agencies, own, heldBack, sample, p50, p95, bytes, ready }) => [
    sample > 1 ? `${engine} (1 in ${String(sample)})` : engine,
    String(agencies),
    ...told(own),
    ...told(heldBack),
    ...(own.cases < FEWEST_TOLD ? ['–', '–'] : [String(own.wrongCountry + heldBack.wrongCountry), String(own.nonsenseAnswered + heldBack.nonsenseAnswered)]),
    ms(p50),
    ms(p95),
    (bytes / 1000).toFixed(1),
    ready.toFixed(0),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  const cases = figures[0];
  console.log(`
${String(cases?.own.cases ?? 0)} cases that search is held to, ${String(cases?.heldBack.cases ?? 0)} held back; a library is given the same words of four languages, accents folded.
1 in 3: asked every third case. – : too few cases were asked to tell. Among the grown, a copy in the wanted country and of the wanted type is right too.
kB: what must travel, brotli; ready: from that text to the first query (for Pagefind from the documents, as its index is made before).`);
}
