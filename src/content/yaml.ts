import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { textProblem } from './decode.ts';
import type { Position, Problem, TextEdit } from './problem.ts';
import { scalarLike } from './scalar.ts';
import { explainSyntax, syntaxRule } from './syntax.ts';
import { inspectNodes } from './yaml-nodes.ts';

/** The way to a value: keys of maps and places in lists (from 0), from the top of the file. */
export type Path = readonly (string | number)[];

/** Data read from a YAML text, which knows where in the text each value stands. */
export interface YamlSource {
  readonly data: unknown;
  /** Where a value begins. Where there is none at this path, the place of the nearest thing above it: the key of a map, or the beginning of a list entry. */
  valueAt(path: Path): Position;
  /** Where the key of a value begins; for an entry of a list, the entry. */
  keyAt(path: Path): Position;
  /** The value as it is written in the file (a number as 0800 or 14.0, before YAML reads it as 800 or 14), if it is a plain value. */
  written(path: Path): string | undefined;
  /** The change that puts another text in the place of a plain or quoted one-line value, quoted as that one is; undefined for any other value. */
  replacing(path: Path, text: string): TextEdit | undefined;
  /** The change that writes other words, as they stand, in the place of a plain or quoted one-line value; undefined for any other value. */
  overwriting(path: Path, words: string): TextEdit | undefined;
}

/** A parser gives up on a broken file after some lines; more errors than these only repeat the first. */
const MAX_SYNTAX_ERRORS = 10;
const MAX_TABS = 10;

/** An object's pairs by key, so that a look-up costs the same in a file of any size. */
const pairsByKey = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  let pairs = pairsByKey.get(map);
  if (!pairs) {
    pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairsByKey.set(map, pairs);
  }
  return pairs.get(key);
}

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  /** False where the path ends before its last step. */
  readonly whole: boolean;
}

/** Follows a path as far as the document goes. */
function follow(document: Document, path: Path): Found {
  let key: Node | undefined;
  let value: Node | undefined = (document.contents as Node | null) ?? undefined;
  for (const step of path) {
    const within: Node | undefined = isAlias(value) ? value.resolve(document) : value;
    let next: { key?: Node; value?: Node } | undefined;
    if (isMap(within)) {
      const pair = pairOf(within, String(step));
      if (pair) next = { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
    } else if (isSeq(within)) {
      const item = within.items[Number(step)] as Node | undefined;
      if (item) next = { key: undefined, value: isPair(item) ? undefined : item };
    }
    if (!next) return { key, value, whole: false };
    ({ key, value } = { key: next.key, value: next.value });
  }
  return { key, value, whole: true };
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** A value that stands on one line by itself: not a block of lines, nothing that another place refers to. */
function oneLineScalar(document: Document, path: Path): Scalar | undefined {
  const { value, whole } = follow(document, path);
  const oneLine = whole && isScalar(value) && value.range && value.type !== 'BLOCK_FOLDED' && value.type !== 'BLOCK_LITERAL' && value.anchor === undefined;
  return oneLine ? value : undefined;
}

/** Reads the data of a document whose nodes were found harmless. `start` is where the document begins in the file's text. */
function sourceOf(document: Document, lines: LineCounter, start: number): YamlSource {
  const overwriting = (path: Path, words: (scalar: Scalar) => string): TextEdit | undefined => {
    const scalar = oneLineScalar(document, path);
    return scalar?.range ? { from: start + scalar.range[0], to: start + scalar.range[1], text: words(scalar) } : undefined;
  };
  const position = (node: Node | undefined): Position => positionAt(lines, node?.range?.[0] ?? 0);
  return {
    data: document.toJS(),
    valueAt(path) {
      const { key, value, whole } = follow(document, path);
      return position(whole ? (value ?? key) : (key ?? value));
    },
    keyAt(path) {
      const { key, value } = follow(document, path);
      return position(key ?? value);
    },
    written(path) {
      const { value, whole } = follow(document, path);
      return whole && isScalar(value) ? value.source : undefined;
    },
    replacing: (path, text) => overwriting(path, (scalar) => scalarLike(scalar, text)),
    overwriting: (path, words) => overwriting(path, () => words),
  };
}

/** Where the lines of a text begin. The parser counts them too, and misses those inside what it cannot read. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}

/** The first line that is a directive (%YAML, %TAG) and no part of the data; undefined where there is none. */
function directiveLine(text: string): number | undefined {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const words = text.slice(start, end < 0 ? undefined : end).trim();
    if (text[start] === '%') return line;
    if (words !== '' && !words.startsWith('#')) return undefined;
    start = end < 0 ? text.length : end + 1;
  }
  return undefined;
}

function tabProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    if (problems.length === MAX_TABS) break;
    problems.push({ file, line: index + 1, column: tab + 1, rule: 'tab', severity: 'error', message: 'a tab stands here. Use spaces, two for each step' });
  }
  return problems;
}

/**
 * Reads a YAML 1.2 text. Whatever is wrong with it becomes a located problem, never an exception;
 * `source` is there when the data can be looked at further, in spite of the problems (a field that stands twice, a tab).
 * @param file the file's name as problems show it
 */
export function parseYaml(file: string, text: string): { readonly source?: YamlSource; readonly problems: Problem[] } {
  const notText = textProblem(file, text);
  if (notText) return { problems: [notText] };
  const problems: Problem[] = [];
  const start: Position = { line: 1, column: 1 };
  const error = (at: Position, rule: string, message: string): void => {
    problems.push({ file, ...at, rule, severity: 'error', message });
  };
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  if (mark) problems.push({ file, ...start, rule: 'byte-order-mark', severity: 'error', message: 'the file begins with an invisible mark (BOM). Save it again as UTF-8 without BOM', fix: { from: 0, to: mark, text: '' } });
  const clean = text.slice(mark);
  problems.push(...tabProblems(file, clean));

  const lines = linesOf(clean);
  const at = (offset: number): Position => positionAt(lines, offset);
  try {
    // Fields that stand twice are looked for in inspectNodes: the parser's own search takes minutes in a hostile file.
    const document = parseDocument(clean, { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' });
    const tabs = problems.some((problem) => problem.rule === 'tab');
    const syntax = document.errors.filter((found) => !(tabs && found.code === 'TAB_AS_INDENT'));
    for (const found of syntax.slice(0, MAX_SYNTAX_ERRORS)) error(at(found.pos[0]), syntaxRule(found), explainSyntax(found));
    if (document.errors.length > 0) return { problems };
    const directive = directiveLine(clean);
    if (directive !== undefined) {
      error({ line: directive, column: 1 }, 'yaml-syntax', 'a line that begins with % (%YAML, %TAG) stands in this file. Take it out: the files are YAML 1.2');
      return { problems };
    }
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
      error(start, 'empty-file', 'the file is empty');
      return { problems };
    }
    const found = inspectNodes(document);
    for (const { offset, rule, severity, message } of found.problems) problems.push({ file, ...at(offset), rule, severity, message });
    if (!found.readable || !isCollection(document.contents)) {
      if (found.readable) error(at(document.contents.range?.[0] ?? 0), 'wrong-type', 'the file holds only a text. It should hold fields, each with its name, a colon and a value');
      return { problems };
    }
    return { source: sourceOf(document, lines, mark), problems };
  } catch {
    // The parser has no known input that throws; should one be found, it must not stop the check of the other files.
    error(start, 'yaml-syntax', 'the file cannot be read as YAML');
    return { problems };
  }
}
