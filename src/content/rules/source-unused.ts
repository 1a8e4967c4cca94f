import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** Every source under `sources` is named somewhere. */
export const sourceUnused: Rule = {
  id: 'source-unused',
  severity: 'error',
  why: 'A source that nothing names is a leftover, or the fact that it backs has lost it.',
  guide: 'sources',
  *check(file) {
    const used = new Set(file.sourceUses.map(({ value }) => value));
    for (const { path, value: id } of file.sourceIds) {
      if (!used.has(id)) yield { path, at: 'key', value: id, message: `nothing in this file names the source ${shown(id)}. Name it where it belongs, or delete it` };
    }
  },
};
