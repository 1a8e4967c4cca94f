import type { Rule } from './rule.ts';

/** Addresses of pages are encrypted where the site can do it. */
export const webHttp: Rule = {
  id: 'web-http',
  severity: 'advice',
  why: 'On the way to an address that begins with http, others can read along and change the page.',
  guide: 'sources',
  *check(file) {
    for (const { path, value } of file.strings) {
      if (path.at(-1) === 'url' && /^http:/i.test(value)) yield { path, message: 'this address is not encrypted (http). Open it with https; write that where the same page comes' };
    }
  },
};
