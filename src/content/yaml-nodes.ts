import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Alias, type Document, type Node } from 'yaml';
import type { Severity } from './problem.ts';
import { shown } from './words.ts';

/** Something wrong at an offset of the text, before lines are counted. */
export interface NodeProblem {
  readonly offset: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * How often a file may refer to a value that stands elsewhere (*name). One real file does so once. A reference to something that
 * itself holds references is always refused, so what a file unfolds to is never longer than this many times its own length.
 */
export const MAX_ALIASES = 10;

/** Real files go about 7 deep. */
export const MAX_DEPTH = 20;

/** More problems of one kind than these only repeat the first. */
const MAX_REPEATED = 50;

interface Visited {
  readonly node: Node;
  readonly depth: number;
  /** Whether the node lies within one that bears a name (&name). */
  readonly named: boolean;
}

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;

/** Looks at every node once, without recursion: for fields that stand twice, references, tags and depth. */
export function inspectNodes(document: Document): { readonly problems: NodeProblem[]; readonly readable: boolean } {
  const problems: NodeProblem[] = [];
  const names = new Set<string>();
  let aliases = 0;
  let readable = true;
  const report = (node: Node, rule: string, message: string, severity: Severity = 'error'): void => {
    if (problems.length < MAX_REPEATED) problems.push({ offset: offsetOf(node), rule, severity, message });
  };
  const refuse = (node: Node, rule: string, message: string): void => {
    readable = false;
    report(node, rule, message);
  };

  const visitAlias = (alias: Alias, named: boolean): void => {
    aliases += 1;
    if (aliases === MAX_ALIASES + 1) refuse(alias, 'yaml-alias', `the file refers to other places (*name) more than ${MAX_ALIASES} times. Write the values out`);
    else if (named) refuse(alias, 'yaml-alias', 'a reference (*name) stands inside a part that is itself referred to (&name). Write the values out');
    else if (!names.has(alias.source)) refuse(alias, 'yaml-alias', `the reference *${alias.source} leads nowhere. Write the value out, or put the text in quotes`);
    else report(alias, 'yaml-alias', `*${alias.source} stands for values that are written at &${alias.source}. Write them out here too, so that each entry can be read and changed by itself`, 'advice');
  };

  const visitKeys = (keys: readonly Node[]): void => {
    const seen = new Set<unknown>();
    for (const key of keys) {
      const name = isScalar(key) ? key.value : undefined;
      if (name === '__proto__') refuse(key, 'unknown-key', 'a field cannot be called "__proto__". Delete it');
      if (seen.has(name)) report(key, 'duplicate-key', `the field ${shown(name)} stands twice in the same entry. Keep one of them`);
      seen.add(name);
    }
  };

  const stack: Visited[] = isNode(document.contents) ? [{ node: document.contents, depth: 1, named: false }] : [];
  for (let visited = stack.pop(); visited; visited = stack.pop()) {
    const { node, depth } = visited;
    if (isAlias(node)) {
      visitAlias(node, visited.named);
      continue;
    }
    if (node.tag !== undefined) refuse(node, 'yaml-tag', 'a tag that begins with ! stands here. Take it out, or put the text in quotes');
    const named = visited.named || node.anchor !== undefined;
    if (node.anchor !== undefined) names.add(node.anchor);
    if (depth > MAX_DEPTH) {
      refuse(node, 'too-deep', `entries stand inside each other more than ${MAX_DEPTH} times. Look at the spaces at the beginning of the lines above`);
      break;
    }
    // Pushed backwards, so that the file is read from its beginning to its end: a name comes before its references.
    if (isMap(node)) {
      const pairs = node.items.filter((item) => isPair(item));
      visitKeys(pairs.map((pair) => pair.key).filter((key) => isNode(key)));
      for (const pair of pairs.toReversed()) {
        for (const part of [pair.value, pair.key]) if (isNode(part)) stack.push({ node: part, depth: depth + 1, named });
      }
    } else if (isSeq(node)) {
      for (const item of node.items.toReversed()) if (isNode(item)) stack.push({ node: item, depth: depth + 1, named });
    }
  }
  return { problems, readable };
}
