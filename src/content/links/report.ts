import { printable } from '../problem.ts';
import type { Link } from './collect.ts';
import { OUTCOMES, type Judgement, type Outcome } from './outcome.ts';

/** A link and what came of it. */
export type AskedLink = Pick<Link, 'url' | 'places'> & Judgement;

/** What a report lists one by one, and what to do about it. What is fine or was not asked is only counted. */
const LISTED: readonly (readonly [outcome: Outcome, heading: string])[] = [
  ['gone', 'Gone: look for the page elsewhere. Where no source is left, the number is in doubt'],
  ['no-answer', 'No answer: often for an hour only. Twice in a row means more'],
  ['refused', 'Refused: open the address in a browser. If it opens there, excuse the host in content/links.yaml'],
  ['moved', 'Moved for good: write the new address once you have seen that it is the same page'],
];

const place = ({ file, line }: Link['places'][number]): string => `${file}:${line}`;

const withOutcome = (links: readonly AskedLink[], outcome: Outcome): AskedLink[] => links.filter((link) => link.outcome === outcome);

/** How many links came to what. */
export function countOutcomes(links: readonly AskedLink[]): Readonly<Record<Outcome, number>> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, withOutcome(links, outcome).length])) as Record<Outcome, number>;
}

/** The last line of a report: "12 addresses: 1 gone, 0 without an answer, 2 refused, 1 moved, 0 excused, 8 fine". */
export function summariseLinks(links: readonly AskedLink[]): string {
  const counts = countOutcomes(links);
  const found = OUTCOMES.map((outcome) => `${counts[outcome]} ${outcome === 'no-answer' ? 'without an answer' : outcome}`);
  return `${links.length} ${links.length === 1 ? 'address' : 'addresses'}: ${found.join(', ')}`;
}

/** A report for a terminal. Addresses and answers come from strangers: nothing of them may steer the terminal. */
export function linksAsTable(links: readonly AskedLink[]): string {
  const lines = LISTED.flatMap(([outcome]) =>
    withOutcome(links, outcome).flatMap(({ url, why, to, places }) => [
      `${outcome.padEnd(9)}  ${url}`,
      `           ${why}${to === undefined ? '' : `; now ${to}`}`,
      ...places.map((at) => `           ${place(at)}`),
    ]),
  );
  return [...lines.map(printable), ...(lines.length > 0 ? [''] : []), summariseLinks(links), ''].join('\n');
}

/** A text in a cell of a Markdown table. */
const cell = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>|]/g, '\\$&');

/** An address as a Markdown link that shows itself; what could end the link or the cell is written in the address's own way. */
const autolink = (url: string): string => `<${printable(url).replace(/[<>|\\\s]/g, (char) => encodeURIComponent(char))}>`;

/** A report as Markdown, for the summary of a job or an issue. */
export function linksAsMarkdown(links: readonly AskedLink[]): string {
  const sections = LISTED.flatMap(([outcome, heading]) => {
    const rows = withOutcome(links, outcome).map(({ url, why, to, places }) => `| ${autolink(url)} | ${cell(why)}${to === undefined ? '' : `; now ${autolink(to)}`} | ${places.map((at) => cell(place(at))).join('<br>')} |`);
    return rows.length === 0 ? [] : [`### ${heading}`, '', '| Address | Answer | Where |', '|---|---|---|', ...rows, ''];
  });
  return ['## Links', '', summariseLinks(links), '', ...sections].join('\n');
}

/** A report for programs: every address, also those that are fine. */
export function linksAsJson(links: readonly AskedLink[]): string {
  return `${JSON.stringify({ counts: countOutcomes(links), links }, null, 2)}\n`;
}
