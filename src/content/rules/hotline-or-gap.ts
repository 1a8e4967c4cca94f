import type { Rule } from './rule.ts';

/** Words by which a gap says in English that a line was looked for. */
const SPEAKS_OF_A_LINE = /\b(?:hotline|helpline|line)\b/i;

/** Every state has a line for the public, or says that none was found. */
export const hotlineOrGap: Rule = {
  id: 'hotline-or-gap',
  severity: 'error',
  why: 'Who opens a country page looks for the line first. Where there is none, silence would look like a mistake of ours.',
  guide: 'sources',
  *check(file) {
    // A file whose agencies the schema refuses is not judged: the line may be among them.
    const whole = file.agencies.length === file.agencyIds.length && file.agencies.length > 0;
    const hasLine = file.contacts.some(({ value }) => value.purpose === 'hotline') && file.agencies.some(({ value }) => value.type === 'hotline' && value.contacts);
    const saysNone = file.gaps.some(({ value }) => value.about?.includes('hotline') || SPEAKS_OF_A_LINE.test(value.en ?? ''));
    if (whole && !hasLine && !saysNone) yield { path: ['agencies'], at: 'key', message: 'this country has no hotline with a contact, and no gap says that none was found. Add a gap with `about: [hotline]`' };
  },
};
