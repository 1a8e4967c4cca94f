/** Values from a file are shown up to this length in a message. */
const SHOWN_LENGTH = 60;

/** Longer words are never a slip of the pen for a known word; the limit also bounds the work. */
const COMPARED_LENGTH = 40;

/** A text as YAML and people write it: in double quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A value from a file as a message shows it: in quotes, and not longer than a glance. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return quoted(text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);
}

/** Number of letters to change, add, drop or swap with a neighbour to make one word of the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known words, nearest to a given word first; words equally near keep their order. */
export function byNearness(word: string, known: readonly string[]): string[] {
  const wanted = word.toLowerCase().slice(0, COMPARED_LENGTH);
  return known
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase().slice(0, COMPARED_LENGTH)) }))
    .sort((a, b) => a.away - b.away)
    .map(({ candidate }) => candidate);
}

/** The known word that was probably meant, or undefined when none is near enough to be offered. */
export function likelyMeant(word: string, known: readonly string[]): string | undefined {
  if (word.length > COMPARED_LENGTH) return undefined;
  const [nearest] = byNearness(word, known);
  if (nearest === undefined) return undefined;
  const away = distance(word.toLowerCase(), nearest.toLowerCase());
  return away <= Math.max(1, Math.floor(nearest.length / 3)) && away < nearest.length ? nearest : undefined;
}
