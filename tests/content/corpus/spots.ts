import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { RealFile } from './real-files.ts';

/** Two offsets of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value in a file, and where it and the key that names it are written. */
export interface Spot {
  readonly path: readonly string[];
  readonly node: Node;
  /** Undefined for the entries of a list. */
  readonly key: Span | undefined;
  readonly value: Span;
  /** What holds it; undefined for the whole file. */
  readonly parent: Spot | undefined;
}

function spanOf({ text }: RealFile, node: Node): Span {
  const [from, to] = node.range ?? [0, 0];
  // The parser counts the line's end and the spaces of the next line to a block.
  return { from, to: from + text.slice(from, to).trimEnd().length };
}

function spotOf(file: RealFile, parent: Spot | undefined, step: string, node: Node, key?: Node): Spot {
  return { path: parent ? [...parent.path, step] : [], node, key: key && spanOf(file, key), value: spanOf(file, node), parent };
}

function childrenIn(file: RealFile, spot: Spot): Spot[] {
  const { node } = spot;
  if (isSeq(node)) return node.items.flatMap((item, index) => (isNode(item) ? spotOf(file, spot, String(index), item) : []));
  if (!isMap(node)) return [];
  return node.items.filter((item): item is Pair<Node, Node> => isPair(item) && isNode(item.key) && isNode(item.value)).map(({ key, value }) => spotOf(file, spot, isScalar(key) ? String(key.value) : '', value as Node, key));
}

/** Places that were looked up once: hundreds of cases look for theirs in the same files. */
const tops = new WeakMap<RealFile, Spot>();
const children = new WeakMap<Spot, readonly Spot[]>();

/** What stands directly in a spot. References (*name) lead nowhere here: what they stand for is found at its own place. */
export function childrenOf(file: RealFile, spot: Spot): readonly Spot[] {
  const known = children.get(spot) ?? childrenIn(file, spot);
  children.set(spot, known);
  return known;
}

/** The whole file, without the comments before its first field. */
export function topOf(file: RealFile): Spot {
  const { contents } = file.document;
  if (!isNode(contents)) throw new Error(`${file.file} is empty`);
  const top = tops.get(file) ?? spotOf(file, undefined, '', contents);
  tops.set(file, top);
  return top;
}

/**
 * All places of a file at a way such as agencies.*.contacts.*.value, where * is any key or any place in a list.
 * The empty way is the whole file.
 */
export function spotsAt(file: RealFile, way: string): Spot[] {
  const steps = way === '' ? [] : way.split('.');
  return steps.reduce<Spot[]>((spots, step) => spots.flatMap((spot) => childrenOf(file, spot).filter(({ path }) => step === '*' || path.at(-1) === step)), [topOf(file)]);
}

/** The plain value of a field in an entry; undefined where there is none. */
export function valueIn(spot: Spot | undefined, key: string): unknown {
  return spot && isMap(spot.node) ? spot.node.get(key) : undefined;
}

/** The text or number that stands at a spot. */
export function plainValue({ node }: Spot): unknown {
  return isScalar(node) ? node.value : undefined;
}
