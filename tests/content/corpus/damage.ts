import { isMap, isSeq } from 'yaml';
import type { RealFile } from './real-files.ts';
import type { Spot } from './spots.ts';

/** A text after a change, and the offset in it at which the reader should say what is wrong. */
export interface Broken {
  readonly text: string;
  readonly at: number;
  /** Where the file is broken as bytes; `text` is then what a lenient program would read. */
  readonly bytes?: Uint8Array;
}

/** A text with other words between two offsets. */
export function spliced(text: string, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}

/** Line and column of an offset, counted from 1. */
export function placeOf({ text, at }: Broken): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

const isFlow = ({ node }: Spot): boolean => (isMap(node) || isSeq(node)) && node.flow === true;
const isBlock = ({ node }: Spot): boolean => (isMap(node) || isSeq(node)) && node.flow !== true;

/** Other words, as they stand, in the place of a value; where that is a block of lines, on the line of its key. */
export function valueReplaced({ text }: RealFile, spot: Spot, words: string): Broken {
  const { key, value } = spot;
  if (key && isBlock(spot)) return { text: spliced(text, key.to, value.to, `: ${words}`), at: key.to + 2 };
  return { text: spliced(text, value.from, value.to, words), at: value.from };
}

function keyOf({ key, path }: Spot): NonNullable<Spot['key']> {
  if (!key) throw new Error(`${path.join('.')} is an entry of a list and has no key`);
  return key;
}

/** A field without its value; the reader points behind the colon. */
export function valueEmptied({ text }: RealFile, spot: Spot): Broken {
  const key = keyOf(spot);
  return { text: spliced(text, key.to, spot.value.to, ':'), at: key.to + 1 };
}

export function keyReplaced({ text }: RealFile, spot: Spot, words: string): Broken {
  const key = keyOf(spot);
  return { text: spliced(text, key.from, key.to, words), at: key.from };
}

/** Where the reader names an entry as a whole: at its key, or where it begins. */
export function headOf(spot: Spot): number {
  return spot.key?.from ?? spot.value.from;
}

function parentOf({ parent, path }: Spot): Spot {
  if (!parent) throw new Error(`${path.join('.')} stands in nothing`);
  return parent;
}

/** A file without one field; the reader points to the entry that lacks it. */
export function fieldRemoved(file: RealFile, siblings: readonly Spot[], spot: Spot): Broken {
  const at = headOf(parentOf(spot));
  const index = siblings.findIndex(({ key }) => key?.from === spot.key?.from);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (after?.key) return { text: spliced(file.text, keyOf(spot).from, after.key.from, ''), at };
  if (!before) throw new Error(`${spot.path.join('.')} is the only field of its entry`);
  return { text: spliced(file.text, before.value.to, spot.value.to, ''), at };
}

/** A field at the beginning of an entry; the reader points to its key. */
export function fieldAdded({ text }: RealFile, entry: Spot, field: string): Broken {
  if (!isMap(entry.node) || entry.node.items.length === 0) throw new Error(`${entry.path.join('.')} is not an entry with fields`);
  if (isFlow(entry)) return { text: spliced(text, entry.value.from + 1, entry.value.from + 1, `${field}, `), at: entry.value.from + 1 };
  const indent = ' '.repeat(columnOf(text, entry.value.from));
  return { text: spliced(text, entry.value.from, entry.value.from, `${field}\n${indent}`), at: entry.value.from };
}

/** An entry at the beginning of a list; the reader points to it. */
export function itemAdded({ text }: RealFile, list: Spot, words: string): Broken {
  if (!isSeq(list.node)) throw new Error(`${list.path.join('.')} is not a list`);
  if (isFlow(list)) {
    const at = list.value.from + 1;
    return { text: spliced(text, at, at, list.node.items.length > 0 ? `${words}, ` : words), at };
  }
  const indent = ' '.repeat(columnOf(text, list.value.from));
  return { text: spliced(text, list.value.from, list.value.from, `- ${words}\n${indent}`), at: list.value.from + 2 };
}
