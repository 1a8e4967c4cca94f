import { likelyMeant, shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** What takes the place of an entry that ended is an agency that is there. */
export const tombstoneTo: Rule = {
  id: 'tombstone-to',
  severity: 'error',
  why: 'The page of an entry that ended sends its readers on: it must not send them nowhere.',
  guide: 'review',
  *check(file, context) {
    for (const { path, value: tombstone } of file.tombstones) {
      const { to } = tombstone;
      if (to === undefined || context.agencies.has(to)) continue;
      const country = to.split('/')[0] ?? '';
      // Where one text is checked by itself, the other countries are not at hand.
      if (!context.countries.has(country) && !context.states) continue;
      const successor = context.ended.get(to);
      if (context.ended.has(to)) {
        yield { path: [...path, 'to'], message: `${shown(to)} has ended too. Write what takes its place now, or leave the field out`, instead: successor && context.agencies.has(successor) ? successor : undefined };
        continue;
      }
      yield { path: [...path, 'to'], message: `there is no agency ${shown(to)}. Write country and id of an agency that is there, such as ar/protex`, instead: likelyMeant(to, [...context.agencies].filter((address) => address.startsWith(`${country}/`))) };
    }
  },
};
