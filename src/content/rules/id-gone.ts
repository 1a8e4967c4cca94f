import { likelyMeant } from '../words.ts';
import type { Rule } from './rule.ts';

/** An address that was once published stays: as an agency, or as a tombstone that says what became of it. */
export const idGone: Rule = {
  id: 'id-gone',
  severity: 'error',
  why: 'People keep links to an agency’s page and print its address: it must not vanish, and never lead to another body.',
  guide: 'review',
  *check(file, { before }) {
    if (!before) return;
    const here = new Set([...file.agencyIds, ...file.tombstoneIds].map(({ value }) => `${file.name}/${value}`));
    const added = [...here].filter((address) => !before.has(address));
    for (const address of before) {
      if (!address.startsWith(`${file.name}/`) || here.has(address)) continue;
      const renamed = likelyMeant(address, added);
      const to = renamed ? ` Was it renamed to ${renamed}? Give it its old id back: ids are for ever.` : '';
      yield { path: ['agencies'], at: 'key', value: address, message: `${address} was here before this change and is gone.${to} If the body has ended, write \`npm run retire -- ${address} --reason …\`, or an entry under \`tombstones\`` };
    }
  },
};
