import { isDeepEqual } from './equal.ts';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { applyEdits } from '../fix.ts';
import { scalarLike } from '../scalar.ts';
import type { Path } from '../yaml.ts';
import { blockText, flowText } from './render.ts';

/** Why a text could not be changed: it is not as the command that changes it believed. */
export class EditProblem extends Error {}

interface Open {
  readonly text: string;
  readonly document: Document;
  /** How the lines of the file end. */
  readonly eol: string;
}

function open(text: string): Open {
  const document = parseDocument(text, { stringKeys: true, logLevel: 'error' });
  if (document.errors.length > 0) throw new EditProblem('the file cannot be read as YAML: npm run check says where');
  return { text, document, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

const nameOf = (path: Path): string => path.join('.') || 'the file';

function nodeAt({ document }: Open, path: Path): Node {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isNode(node)) throw new EditProblem(`there is no ${nameOf(path)} in this file`);
  return node;
}

function rangeOf(node: Node): readonly [from: number, to: number] {
  if (!node.range) throw new EditProblem('a part of the file has no place');
  return [node.range[0], node.range[1]];
}

const lineStart = ({ text }: Open, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (file: Open, offset: number): number => offset - lineStart(file, offset);

/** The offset behind a line and its end. */
function behindLine({ text }: Open, offset: number): number {
  // A block of lines ends behind its own last line end.
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the last word of a node ends, however deep it stands. */
function lastEnd(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isPair(last)) return isNode(last.value) && !(isScalar(last.value) && last.value.source === '') ? lastEnd(last.value) : rangeOf(last.key as Node)[1];
    if (isNode(last)) return lastEnd(last);
  }
  return rangeOf(node)[1];
}

/** Puts lines behind the line at an offset; a file that does not end with a line end gets one. */
function insertLines(file: Open, at: number, lines: string): string {
  const missing = at > 0 && file.text[at - 1] !== '\n' ? file.eol : '';
  return applyEdits(file.text, [{ from: at, to: at, text: `${missing}${lines.replaceAll('\n', file.eol)}${file.eol}` }]);
}

function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair<Node, Node | null> | undefined;
}

/** Puts a value in the place of a node that stands in a line by itself, or of one that fills several. */
function replaceNode(file: Open, node: Node, value: unknown): string {
  const [from, to] = rangeOf(node);
  // A block of lines ends behind its last line end, which stays.
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  const words = isScalar(node) && !isBlock && typeof value === 'string' ? scalarLike(node, value) : flowText(value);
  return applyEdits(file.text, [{ from, to, text: isBlock ? `${words}${file.eol}` : words }]);
}

/** Puts a field of a block entry anew: its whole lines make room for others. */
function replaceLines(file: Open, pair: Pair<Node, Node | null>, lines: string): string {
  const from = lineStart(file, rangeOf(pair.key)[0]);
  const to = behindLine(file, pair.value ? lastEnd(pair.value) : rangeOf(pair.key)[1]);
  return applyEdits(file.text, [{ from, to, text: `${lines.replaceAll('\n', file.eol)}${file.eol}` }]);
}

function setInMap(file: Open, map: YAMLMap, key: string, value: unknown, before: string | undefined): string {
  const pair = pairOf(map, key);
  const next = before === undefined ? undefined : pairOf(map, before);
  if (map.flow) {
    if (pair?.value) return replaceNode(file, pair.value, value);
    const at = next ? rangeOf(next.key)[0] : rangeOf(map)[1] - 1;
    const words = `${key}: ${flowText(value)}`;
    return applyEdits(file.text, [{ from: at, to: at, text: next ? `${words}, ` : `${map.items.length > 0 ? ', ' : ''}${words}` }]);
  }
  const first = map.items[0]?.key;
  const indent = isNode(first) ? columnOf(file, rangeOf(first)[0]) : 0;
  if (pair?.value && isScalar(pair.value) && typeof value === 'string') return replaceNode(file, pair.value, value);
  const lines = blockText({ [key]: value }, indent);
  // The first field of an entry of a list shares its line with the hyphen.
  if (pair && pair !== map.items[0]) return replaceLines(file, pair, lines);
  if (pair?.value) return replaceNode(file, pair.value, value);
  if (next && next !== map.items[0]) return insertLines(file, lineStart(file, rangeOf(next.key)[0]), lines);
  return insertLines(file, behindLine(file, lastEnd(map)), lines);
}

function addToSeq(file: Open, seq: YAMLSeq, entry: unknown, spaced: boolean): string {
  const [from, to] = rangeOf(seq);
  if (seq.flow && seq.items.length > 0) return applyEdits(file.text, [{ from: to - 1, to: to - 1, text: `, ${flowText(entry)}` }]);
  if (seq === file.document.contents && seq.flow) return applyEdits(file.text, [{ from, to, text: blockText([entry], 0).replaceAll('\n', file.eol) }]);
  if (seq.flow) {
    // An empty list [] becomes lines below its name.
    const indent = columnOf(file, lineStart(file, from) + (/^\s*/.exec(file.text.slice(lineStart(file, from)))?.[0].length ?? 0)) + 2;
    const lines = `\n${blockText([entry], indent)}`.replaceAll('\n', file.eol);
    const gap = file.text[from - 1] === ' ' ? 1 : 0;
    return applyEdits(file.text, [{ from: from - gap, to, text: lines }]);
  }
  return insertLines(file, behindLine(file, lastEnd(seq)), `${spaced ? '\n' : ''}${blockText([entry], columnOf(file, from))}`);
}

function removeFromMap(file: Open, map: YAMLMap, key: string): string {
  const pair = pairOf(map, key);
  if (!pair) throw new EditProblem(`there is no ${key} here`);
  if (map.flow || pair === map.items[0]) {
    const rest = Object.fromEntries(Object.entries(map.toJS(file.document) as Record<string, unknown>).filter(([name]) => name !== key));
    return replaceNode(file, map, rest);
  }
  const from = lineStart(file, rangeOf(pair.key)[0]);
  return applyEdits(file.text, [{ from, to: behindLine(file, pair.value ? lastEnd(pair.value) : rangeOf(pair.key)[1]), text: '' }]);
}

function removeFromSeq(file: Open, seq: YAMLSeq, index: number): string {
  const item = seq.items[index];
  if (!isNode(item)) throw new EditProblem(`there is no entry ${index + 1} here`);
  if (seq.flow) return replaceNode(file, seq, (seq.toJS(file.document) as unknown[]).toSpliced(index, 1));
  const from = lineStart(file, rangeOf(item)[0]);
  let to = behindLine(file, lastEnd(item));
  // The empty line between two entries goes with the first of them.
  const empty = /^[ \t]*\r?\n/.exec(file.text.slice(to));
  if (empty && index < seq.items.length - 1) to += empty[0].length;
  return applyEdits(file.text, [{ from, to, text: '' }]);
}

/** The data of a text with one change, as the change of the text must leave it. */
function changedData(data: unknown, path: Path, change: (holder: Record<string | number, unknown>) => void): unknown {
  const copy = structuredClone(data);
  const holder = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], copy);
  change(holder as Record<string | number, unknown>);
  return copy;
}

/** A changed text, which was read again: it says what was meant, and everything else is as it was. @throws EditProblem where it does not */
function proven(text: string, meant: unknown): string {
  if (isDeepEqual(open(text).document.toJS(), meant)) return text;
  throw new EditProblem('the file is laid out in a way that this command cannot change safely. Change it by hand');
}

/**
 * Sets a field of the entry at a path; comments and layout of everything else stay byte for byte.
 * @param before the field in front of which a new one goes; without it, or where that is not there, it goes to the end of the entry
 * @throws EditProblem
 */
export function setField(text: string, path: Path, key: string, value: unknown, before?: string): string {
  const file = open(text);
  const map = nodeAt(file, path);
  if (!isMap(map)) throw new EditProblem(`${nameOf(path)} is not an entry with fields`);
  const meant = changedData(file.document.toJS(), path, (holder) => (holder[key] = value));
  return proven(setInMap(file, map, key, value, before), meant);
}

/**
 * Adds an entry to the end of the list at a path.
 * @param spaced true where an empty line stands between entries
 * @throws EditProblem
 */
export function addEntry(text: string, path: Path, entry: unknown, { spaced = false } = {}): string {
  const file = open(text);
  const seq = nodeAt(file, path);
  if (!isSeq(seq)) throw new EditProblem(`${nameOf(path)} is not a list`);
  const meant = changedData(file.document.toJS(), path, (holder) => (holder as unknown as unknown[]).push(entry));
  return proven(addToSeq(file, seq, entry, spaced), meant);
}

/** Takes out the field or the entry at a path. @throws EditProblem */
export function removeAt(text: string, path: Path): string {
  const file = open(text);
  const last = path.at(-1);
  const holder = nodeAt(file, path.slice(0, -1));
  const meant = changedData(file.document.toJS(), path.slice(0, -1), (data) => {
    if (Array.isArray(data)) data.splice(Number(last), 1);
    else if (last !== undefined) delete data[last];
  });
  if (isMap(holder)) return proven(removeFromMap(file, holder, String(last)), meant);
  if (isSeq(holder)) return proven(removeFromSeq(file, holder, Number(last)), meant);
  throw new EditProblem(`there is no ${nameOf(path)} in this file`);
}
