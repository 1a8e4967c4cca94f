import type { BrokenCase } from '../broken-case.ts';
import { spliced } from '../damage.ts';
import { spotsAt } from '../spots.ts';

/** Lines that end with a lone return, as on very old machines: for YAML the file is then one line, and its first line a comment. */
export const plainLines: readonly BrokenCase[] = [
  { name: 'all lines end with a lone return', rules: ['line-ends'], damage: ({ text }) => ({ text: text.replaceAll('\n', '\r'), at: text.indexOf('\n') }), near: [0, 0] },
  // The first lines are a comment and a plain word.
  { name: 'lone returns before new lines twice', rules: ['yaml-syntax', 'control-character'], damage: ({ text }) => ({ text: text.replaceAll('\n', '\r\r\n'), at: text.indexOf('\n') }), near: [0, 3], also: 'anything' },
  ...['agencies.*.name.en', 'agencies.*.city', 'sources.*.publisher'].map((way): BrokenCase => ({
    name: `${way}: a lone return in its middle`,
    rules: ['yaml-syntax', 'control-character', 'invisible-character'],
    also: 'anything',
    near: [0, 0],
    damage(file, pick) {
      const spot = pick(spotsAt(file, way).filter(({ value }) => /^\p{L}+ \p{L}/u.test(file.text.slice(value.from, value.to))));
      const at = spot && file.text.indexOf(' ', spot.value.from);
      return at === undefined ? undefined : { text: spliced(file.text, at, at + 1, '\r'), at };
    },
  })),
  {
    name: 'a lone return between two fields',
    rules: ['yaml-syntax', 'control-character'],
    also: 'anything',
    near: [0, 0],
    damage(file, pick) {
      const spot = pick(spotsAt(file, 'agencies.*.contacts.*.reach'));
      const at = spot && file.text.indexOf('\n', spot.value.to);
      return at === undefined ? undefined : { text: spliced(file.text, at, at + 1, '\r'), at };
    },
  },
];
