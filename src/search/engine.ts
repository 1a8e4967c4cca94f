import type { SearchAnswer, SearchEngine, SearchOptions, SearchResult } from './answer.ts';
import type { SearchData, SearchEntry } from './entry.ts';
import { buildLexicon, lexiconInSteps, type Lexicon } from './lexicon.ts';
import { isNamed } from './named.ts';
import { NUMBER_MATCH, numberMatch } from './numbers.ts';
import { parseQuery } from './query.ts';
import { termsOf, type Term } from './terms.ts';

export type { SearchAnswer, SearchEngine, SearchOptions, SearchResult } from './answer.ts';

/** How much what a term says counts beside the others. */
const WEIGHT = { intent: 0.8, country: 0.9, digits: 1.2, unknown: 0.9 } as const;
/** An agency that serves everyone answers for a group too, but after those that name it. */
const EVERYONE_FOR_A_GROUP = 0.45;
/** Where a word names the agency and also says what it is, the two add up, but not fully. */
const BOTH = 0.3;
/** How much the order of equals weighs for each step of an entry's rank (-9 to 9). */
const RANK_STEP = 0.012;
/** Where all that was typed beside the country stands in a name, one word after the other, that name was meant: "attorney general" also asks for prosecutors, but the Attorney General comes first. */
const NAMED = 0.3;
/** Names are compared in so many of the best results. */
const MOST_COMPARED = 60;
/** Results far below the best are noise. */
const LOWEST_SHARE_OF_BEST = 0.42;
/** Without a country, a meaning or a name that fits, so large a part of the query must be met. */
const LEAST_MET = 0.67;
/** A word that stands in a name, an alias or a city, and was typed as it is, says what is looked for. */
const STRONG_FIELD = 0.35;
const STRONG_QUALITY = 0.9;
/** A language that is only official counts less than one that a source states. */
const ASSUMED_LANGUAGE = 0.6;

/** What one term gives each entry (by its place), how much the term weighs, and whether it says by itself what is looked for. */
interface TermScores {
  readonly scores: Float64Array;
  readonly weight: number;
  readonly isStrong: boolean;
  readonly isKnown: boolean;
}

const bestFirst = (a: SearchResult, b: SearchResult): number => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);

class PostingsEngine implements SearchEngine {
  private readonly lexicon: Lexicon;
  private readonly entries: readonly SearchEntry[];
  private readonly everyone: readonly number[];

  constructor(data: SearchData, lexicon: Lexicon) {
    this.entries = data.entries;
    this.lexicon = lexicon;
    this.everyone = this.lexicon.byCode.get('serves:everyone') ?? [];
  }

  search(text: string, { limit = Infinity, accepts = () => true }: SearchOptions = {}): SearchAnswer {
    const query = parseQuery(text);
    const spelled = query.letters === undefined ? [] : this.byNumber(query.letters).filter(({ score }) => score >= NUMBER_MATCH.national - 0.01);
    if (query.keys !== undefined || spelled.length > 0) {
      const results = (query.keys === undefined ? spelled : this.byNumber(query.keys)).filter(({ entry }) => accepts(entry));
      return { results: results.slice(0, limit), notFound: results.length > 0 ? [] : [text.trim()], missing: [], marked: new Set(), countries: [] };
    }
    return this.byTerms(termsOf(query, this.lexicon), limit, accepts);
  }

  private byNumber(keys: string): SearchResult[] {
    return this.entries
      .map((entry) => ({ entry, score: this.numberScore(entry, keys) }))
      .filter(({ score }) => score > 0)
      .map(({ entry, score }) => ({ entry, score: score + entry.r * 0.001 }))
      .sort((a, b) => b.score - a.score);
  }

  private numberScore(entry: SearchEntry, keys: string): number {
    return Math.max(0, ...(entry.t ?? []).map((known) => numberMatch(keys, known)));
  }

  private byTerms(terms: readonly Term[], limit: number, accepts: (entry: SearchEntry) => boolean): SearchAnswer {
    const countries = [...new Set(terms.flatMap((term) => term.countries ?? []))];
    // A named country binds: no agency of another one may stand before it.
    const within = countries.length > 0 ? countries.flatMap((code) => this.lexicon.byCountry.get(code) ?? []) : [...this.entries.keys()];
    const total = new Float64Array(this.entries.length);
    const marked = new Set<string>();
    const notFound: string[] = [];
    const missing: string[] = [];
    let [whole, met] = countries.length > 0 ? [WEIGHT.country, WEIGHT.country] : [0, 0];
    let strong = countries.length > 0;
    if (strong) for (const entry of within) total[entry] = WEIGHT.country;
    for (const term of terms) {
      if (term.countries) continue;
      const { scores, weight, isStrong, isKnown } = this.scoresOf(term, marked);
      let isMet = false;
      if (isKnown) {
        for (const entry of within) {
          const score = scores[entry] ?? 0;
          if (score === 0) continue;
          isMet = true;
          total[entry] = (total[entry] ?? 0) + score;
        }
      }
      whole += weight;
      const none = countries.length > 0 ? this.missing(term, within) : [];
      missing.push(...none);
      if (isMet) {
        met += weight;
        strong ||= isStrong;
      } else if (none.length === 0) notFound.push(term.typed);
    }
    if (met === 0 || (!strong && met / whole < LEAST_MET)) {
      return { results: [], notFound: terms.map(({ typed }) => typed), missing: [], marked: new Set(), countries };
    }
    const typed = terms.filter((term) => !term.countries).map((term) => term.typed).join(' ');
    const results = this.ranked(within, total, whole, { typed, accepts }).slice(0, limit);
    const isFound = results[0] !== undefined && isNamed(results[0].entry, typed);
    return { results, notFound, missing: isFound ? [] : [...new Set(missing)], marked, countries };
  }

  /** The types that a term asks for first of all, where none of the entries is of it or does anything else that the term may mean. */
  private missing({ intents }: Term, within: readonly number[]): string[] {
    return intents.flatMap(({ means }) => {
      const codes = Object.keys(means).filter((code) => !code.startsWith('topic:'));
      const [first] = codes.toSorted((a, b) => (means[b] ?? 0) - (means[a] ?? 0));
      const has = codes.some((code) => this.lexicon.byCode.get(code)?.some((place) => within.includes(place)));
      return first?.startsWith('type:') && !has ? [first.slice('type:'.length)] : [];
    });
  }

  private ranked(within: readonly number[], total: Float64Array, whole: number, { typed, accepts }: { readonly typed: string; readonly accepts: (entry: SearchEntry) => boolean }): SearchResult[] {
    const results: SearchResult[] = [];
    let best = 0;
    const scoreOf = (place: number): number => (total[place] ?? 0) / whole + (this.entries[place]?.r ?? 0) * RANK_STEP;
    for (const place of within) if ((total[place] ?? 0) > 0) best = Math.max(best, scoreOf(place));
    for (const place of within) {
      const entry = this.entries[place];
      if (!entry || (total[place] ?? 0) === 0) continue;
      const score = scoreOf(place);
      if (score >= best * LOWEST_SHARE_OF_BEST && accepts(entry)) results.push({ entry, score });
    }
    const ordered = results.sort(bestFirst);
    const named = ordered.slice(0, MOST_COMPARED).map(({ entry, score }) => ({ entry, score: isNamed(entry, typed) ? score + NAMED : score }));
    return [...named.sort(bestFirst), ...ordered.slice(MOST_COMPARED)];
  }

  private scoresOf(term: Term, marked: Set<string>): TermScores {
    const byIntent = new Float64Array(this.entries.length);
    const byWord = new Float64Array(this.entries.length);
    const raise = (scores: Float64Array, places: readonly number[], score: number): void => {
      for (const place of places) if (score > (scores[place] ?? 0)) scores[place] = score;
    };
    let [weight, isStrong, isKnown] = [0, false, false];
    for (const [code, strength] of term.intents.flatMap(({ means }) => Object.entries(means))) {
      const score = strength * WEIGHT.intent * term.certainty;
      weight = Math.max(weight, score);
      isKnown = true;
      if (code.startsWith('topic:')) {
        for (let place = 0; place < byIntent.length; place++) byIntent[place] = Math.max(byIntent[place] ?? 0, score);
        continue;
      }
      isStrong = true;
      raise(byIntent, this.lexicon.byCode.get(code) ?? [], score);
      if (code.startsWith('language:')) raise(byIntent, this.lexicon.byCode.get(code.replace('language', 'assumed')) ?? [], score * ASSUMED_LANGUAGE);
      if (code.startsWith('serves:')) raise(byIntent, this.everyone, score * EVERYONE_FOR_A_GROUP);
    }
    for (const { word, quality } of term.readings) {
      const posting = this.lexicon.postings.get(word);
      if (!posting) continue;
      const value = quality * this.lexicon.rarity(word);
      marked.add(word);
      isKnown = true;
      posting.entries.forEach((place, i) => {
        const fieldWeight = posting.weights[i] ?? 0;
        byWord[place] = Math.max(byWord[place] ?? 0, value * fieldWeight);
        isStrong ||= fieldWeight > STRONG_FIELD && quality > STRONG_QUALITY;
      });
      weight = Math.max(weight, Math.min(value, 1));
    }
    if (term.digits !== undefined) {
      const digits = term.digits;
      this.entries.forEach((entry, place) => {
        const score = this.numberScore(entry, digits);
        if (score < NUMBER_MATCH.ends) return;
        byWord[place] = Math.max(byWord[place] ?? 0, score * WEIGHT.digits);
        isKnown = isStrong = true;
      });
      weight = WEIGHT.digits;
    }
    if (!isKnown) return { scores: byWord, weight: WEIGHT.unknown, isStrong, isKnown };
    for (let place = 0; place < byWord.length; place++) {
      const [word, intent] = [byWord[place] ?? 0, byIntent[place] ?? 0];
      byWord[place] = Math.max(word, intent) + BOTH * Math.min(word, intent);
    }
    return { scores: byWord, weight, isStrong, isKnown };
  }
}

/** A search engine over an index. Cost grows with the words of a query and where they stand, not with the size of the directory. */
export function createSearch(data: SearchData): SearchEngine {
  return new PostingsEngine(data, buildLexicon(data));
}

/**
 * The same engine, made in steps: making it for 10,000 agencies takes a phone more than a second, in which a page would not answer.
 * @param pause lets others have a turn between two steps
 */
export async function createSearchInSteps(data: SearchData, pause: () => Promise<unknown>): Promise<SearchEngine> {
  const steps = lexiconInSteps(data);
  for (;;) {
    const step = steps.next();
    if (step.done) return new PostingsEngine(data, step.value);
    await pause();
  }
}
