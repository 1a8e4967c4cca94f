import type { Rule } from './rule.ts';

/** A source that bears no date counts as the oldest there is. */
export const sourceUndated: Rule = {
  id: 'source-undated',
  severity: 'advice',
  why: 'A number whose source bears no date may be of any year: the page says so, and it is never the first to be offered by itself.',
  guide: 'sources',
  *check(file) {
    const contacts = new Set(file.contacts.flatMap(({ value }) => value.sources));
    for (const { path, value: source } of file.sources) {
      const [, id] = path;
      if (source.published !== undefined || !contacts.has(String(id))) continue;
      yield { path, at: 'key', value: String(id), message: 'a contact rests on this source, and it has no date. Look whether the page says when it was written or last changed; leave `published` out where it does not' };
    }
  },
};
