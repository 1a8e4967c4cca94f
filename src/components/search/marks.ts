import { fold, wordsOf } from '../../search/fold.ts';

/** A piece of a text, and whether it is one of the words that were looked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text in pieces, with the words that were found marked, whatever their accents: "policia" marks "Policía".
 * @param found known words by which the text was found, folded
 * @param query what was typed
 */
export function markedParts(text: string, found: ReadonlySet<string>, query: string): Part[] {
  const typed = new Set(wordsOf(query).map(({ word }) => word));
  const parts: Part[] = [];
  let end = 0;
  for (const { written, start } of wordsOf(text)) {
    const word = fold(written);
    if (!found.has(word) && !(typed.has(word) && word.length > 2)) continue;
    if (start > end) parts.push({ text: text.slice(end, start), marked: false });
    end = start + written.length;
    parts.push({ text: text.slice(start, end), marked: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/** Pieces as nodes for the page: marked ones inside `mark`. Text stays text, whatever it holds. */
export function markedNodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
