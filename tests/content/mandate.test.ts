import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMandate } from '../../src/content/mandate.ts';

const FILE = 'seeds/mandate.yaml';
const TEXT = readFileSync(FILE, 'utf8');
const FOUNDING = readFileSync('seeds/oas-2006-conclusions-and-recommendations.txt', 'utf8');

/** How many numbered paragraphs each topic of the founding text has. */
function paragraphsOf(topic: string): number {
  const rest = FOUNDING.slice(FOUNDING.search(new RegExp(`^\\s*TOPIC ${topic}\\s*$`, 'm')));
  const end = rest.slice(10).search(/^\s*(TOPIC [IV]+|CONCLUSIONS)\s*$/m);
  const numbers = [...rest.slice(0, end < 0 ? undefined : end + 10).matchAll(/^(\d+)\./gm)].map(([, number]) => Number(number));
  return Math.max(...numbers);
}

describe('the mandate', () => {
  it('is refused where a paragraph is neither answered nor explained, or both', () => {
    const rules = (text: string): string[] => readMandate(FILE, text).problems.map(({ rule }) => rule);
    const words = '{en: a, es: a, pt: a, fr: a}';
    const paragraph = (more: string): string => `- topic: I\n  title: ${words}\n  paragraphs:\n    - number: 1\n      words: ${words}\n${more}`;
    expect(rules(paragraph(''))).toEqual(['mandate-answer']);
    expect(rules(paragraph(`      answeredBy: [case/]\n      whyNot: ${words}\n`))).toEqual(['mandate-answer']);
    expect(rules(paragraph('      answeredBy: [/en/case]\n'))).toEqual(['format']);
    expect(rules(paragraph('      answeredBy: [case/]\n'))).toEqual([]);
  });

  it('has every paragraph of the founding text, in its order', () => {
    const { mandate, problems } = readMandate(FILE, TEXT);
    expect(problems).toEqual([]);
    expect(mandate.map(({ topic }) => topic)).toEqual(['I', 'II', 'III', 'IV', 'V']);
    for (const { topic, paragraphs } of mandate) {
      expect(paragraphs.map(({ number }) => number), `topic ${topic}`).toEqual(Array.from({ length: paragraphsOf(topic) }, (_, index) => index + 1));
    }
  });
});
