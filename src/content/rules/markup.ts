import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

const MARKUP: readonly RegExp[] = [/<\/?[a-z!][^>]*>?/i, /&(?:#\d+|#x[\da-f]+|[a-z]{2,});/i, /\b(?:javascript|vbscript|data):\S/i, /\]\([^()]+\)/];

/** Texts are words: no HTML, no Markdown links, no addresses that run a script. */
export const markup: Rule = {
  id: 'markup',
  severity: 'error',
  why: 'Pages show a text as it stands, so marks of HTML or Markdown would be read out as letters; and they are how an attack would begin.',
  guide: 'correct',
  *check(file) {
    for (const { path, value } of file.strings) {
      // Contacts and addresses of pages have rules of their own.
      if (path.at(-1) === 'url' || path.at(-1) === 'value') continue;
      // As it will be read: some characters become others when letters and accents are put together.
      const read = value.normalize('NFC');
      const found = MARKUP.map((pattern) => pattern.exec(read)?.[0]).find((match) => match !== undefined);
      if (found !== undefined) yield { path, message: `${shown(found)} is not a word: texts hold no HTML, no Markdown and no script. Write plain words; an address of the web belongs under \`website\` or \`sources\`` };
    }
  },
};
