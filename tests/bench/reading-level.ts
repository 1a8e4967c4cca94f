import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import { READER_GUIDES, type ReaderGuide } from '../../src/model/guides.ts';

/** How easily a text is read: higher is easier. Scores of two languages cannot be compared, as each language has its own formula. */
export interface ReadingLevel {
  readonly guide: ReaderGuide;
  readonly locale: Locale;
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly score: number;
}

/**
 * The reading-ease formula of each language, from words per sentence and syllables per word: Flesch (en), Szigriszt-Pazos, scale INFLESZ (es),
 * Flesch adapted by Martins et al. (pt), Kandel and Moles (fr). About 65 and more is plain language in each.
 */
const FORMULAS: Readonly<Record<Locale, (perSentence: number, perWord: number) => number>> = {
  en: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word,
  es: (sentence, word) => 206.835 - sentence - 62.3 * word,
  pt: (sentence, word) => 248.835 - 1.015 * sentence - 84.6 * word,
  fr: (sentence, word) => 207 - 1.015 * sentence - 73.6 * word,
};

/** Syllables by groups of vowels: a count that is right on average, not for each word. A silent e at the end counts for nothing in English and French. */
function syllables(word: string, locale: Locale): number {
  const small = word.toLowerCase();
  const heard = (locale === 'en' || locale === 'fr') && small.length > 3 ? small.replace(/(?<![aeiouyàâéèêëîïôùûü])e?s?$/, (end) => (end.startsWith('e') ? '' : end)).replace(/e$/, '') : small;
  const groups = locale === 'es' || locale === 'pt' ? /[aeoáéíóúâêôãõà]|[iuüy](?![aeoáéíóúâêôãõà])/g : /[aeiouyàâéèêëîïôùûüœæ]+/g;
  return Math.max(1, heard.match(groups)?.length ?? 1);
}

/** The prose of a guide: without its head, its list of sources, the marks of Markdown and the addresses. */
function proseOf(markdown: string): string {
  const body = markdown.replace(/^---\n[^]*?\n---\n/, '');
  const sources = body.lastIndexOf('\n## ');
  return body
    .slice(0, sources < 0 ? undefined : sources)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^#+ (.*)$/gm, '$1.')
    .replace(/[*_`[\]>#]/g, '');
}

/** The reading level of every text for readers, in every language. */
export function readingLevels(): ReadingLevel[] {
  return READER_GUIDES.flatMap((guide) =>
    LOCALES.map((locale) => {
      const prose = proseOf(readFileSync(`content/guides/${guide}/${locale}.md`, 'utf8'));
      const words = prose.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
      const sentences = prose.split(/[.!?…:;]+(?:\s|$)|\n\s*[-\d]|\n\n/).filter((part) => /\p{L}/u.test(part)).length;
      const perSentence = words.length / sentences;
      const perWord = words.reduce((sum, word) => sum + syllables(word, locale), 0) / words.length;
      return { guide, locale, words: words.length, wordsPerSentence: perSentence, score: FORMULAS[locale](perSentence, perWord) };
    }),
  );
}

/** A line for each text. */
export function printReadingLevels(levels: readonly ReadingLevel[]): void {
  for (const { guide, locale, words, wordsPerSentence, score } of levels) console.log(`${guide.padEnd(9)} ${locale}  ${String(words).padStart(4)} words  ${wordsPerSentence.toFixed(1).padStart(4)} a sentence  reading ease ${score.toFixed(0)}`);
}
