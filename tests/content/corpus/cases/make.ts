import type { BrokenCase } from '../broken-case.ts';
import { fieldAdded, fieldRemoved, itemAdded, keyReplaced, valueEmptied, valueReplaced } from '../damage.ts';
import { childrenOf, spotsAt, type Spot } from '../spots.ts';

type More = Pick<BrokenCase, 'also' | 'near'> & {
  /** Which of the places will do. */
  readonly where?: (spot: Spot) => boolean;
};

/** A part of a list, another one for each field: each field meets several of many ways to be wrong, and the corpus stays quick. */
export function inTurn<T>(list: readonly T[], field: number, every: number): T[] {
  return list.filter((_, index) => (index + field) % every === 0);
}

const listOf = (rules: string | readonly string[]): readonly string[] => (typeof rules === 'string' ? [rules] : rules);

/** Other words in the place of a value; `words` may depend on the value. */
export function valueCase(way: string, what: string, words: string | ((spot: Spot) => string), rules: string | readonly string[], { where = () => true, ...more }: More = {}): BrokenCase {
  return {
    name: `${way}: ${what}`,
    rules: listOf(rules),
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(where));
      return spot && valueReplaced(file, spot, typeof words === 'string' ? words : words(spot));
    },
  };
}

/** A field whose value is not written. */
export function emptyCase(way: string, rules: string | readonly string[], { where = () => true, ...more }: More = {}): BrokenCase {
  return {
    name: `${way}: nothing`,
    rules: listOf(rules),
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter((at) => at.key !== undefined && where(at)));
      return spot && valueEmptied(file, spot);
    },
  };
}

/** A field under another name. */
export function keyCase(way: string, what: string, words: string | ((spot: Spot) => string), rules: string | readonly string[], { where = () => true, ...more }: More = {}): BrokenCase {
  return {
    name: `${way}: ${what}`,
    rules: listOf(rules),
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(where));
      return spot && keyReplaced(file, spot, typeof words === 'string' ? words : words(spot));
    },
  };
}

/** An entry without one of its fields. */
export function missingCase(way: string, rules: string | readonly string[], { where = () => true, ...more }: More = {}): BrokenCase {
  return {
    name: `${way} is missing`,
    rules: listOf(rules),
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(where));
      const siblings = spot?.parent && childrenOf(file, spot.parent);
      return siblings && siblings.length > 1 ? fieldRemoved(file, siblings, spot) : undefined;
    },
  };
}

/** An entry with a field more, as its first one. */
export function addedCase(way: string, what: string, field: string, rules: string | readonly string[], { where = () => true, ...more }: More = {}): BrokenCase {
  return {
    name: `${way || 'the file'}: ${what}`,
    rules: listOf(rules),
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter((at) => childrenOf(file, at).length > 0 && where(at)));
      return spot && fieldAdded(file, spot, field);
    },
  };
}

/** A list with an entry more, as its first one. */
export function itemCase(way: string, what: string, words: string, rules: string | readonly string[], { where = () => true, ...more }: More = {}): BrokenCase {
  return {
    name: `${way}: ${what}`,
    rules: listOf(rules),
    ...more,
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(where));
      return spot && itemAdded(file, spot, words);
    },
  };
}
