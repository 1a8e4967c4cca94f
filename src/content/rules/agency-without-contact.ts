import type { Rule } from './rule.ts';

/** An agency that cannot be reached is named in a gap, so that somebody looks for its number. */
export const agencyWithoutContact: Rule = {
  id: 'agency-without-contact',
  severity: 'advice',
  why: 'The page says "no published contact found": a gap tells the next person what was looked for already.',
  guide: 'sources',
  *check(file) {
    const about = new Set(file.gaps.flatMap(({ value }) => value.about ?? []));
    const words = file.gaps.map(({ value }) => value.en ?? '').join('\n');
    for (const { path, value: agency } of file.agencies) {
      const named = [agency.acronym, agency.name.en].some((name) => name !== undefined && words.includes(name));
      if (agency.contacts || about.has(agency.id) || named) continue;
      yield { path: [...path, 'id'], message: `${agency.id} has no contact, and no gap says so. Add a gap with \`about: [${agency.id}]\`, or the contact` };
    }
  },
};
