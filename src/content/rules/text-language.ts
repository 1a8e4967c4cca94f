import { isLocale } from '../../model/locales.ts';
import { likelyMeant, shown } from '../words.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** Fields of a text that are lists, not words in a language (see textSchema and gapSchema in the model). */
const NOT_LANGUAGES: ReadonlySet<string> = new Set(['pending', 'about']);

/** Texts that stand in all four languages at all times: they know no `pending`, and take one for a language. */
const FULL_TEXTS: ReadonlySet<string> = new Set(['name', 'parent', 'label', 'title']);

/** True where the schema itself refuses a text in the place of such a list. */
function schemaRefuses(path: Path, key: string): boolean {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '');
  return key === 'about' ? path[0] === 'gaps' : !FULL_TEXTS.has(name);
}

/** Beside the four languages of the site, a text may stand in the official languages of its country, and in no others. */
export const textLanguage: Rule = {
  id: 'text-language',
  severity: 'error',
  why: 'The name in an official language is the agency’s own name; a language code that was mistyped would hide a text.',
  guide: 'language',
  *check(file) {
    const official = file.languages.map(({ value }) => value);
    if (official.length === 0) return;
    for (const { path, value: text } of file.texts) {
      for (const [key, words] of Object.entries(text)) {
        if (isLocale(key) || official.includes(key) || (NOT_LANGUAGES.has(key) && (typeof words !== 'string' || schemaRefuses(path, key)))) continue;
        const more = official.filter((language) => !isLocale(language));
        const also = more.length > 0 ? ` and ${more.join(', ')}` : '';
        yield { path: [...path, key], at: 'key', value: key, message: `${shown(key)} is not a language of a text in this file: en, es, pt, fr${also}. If it is an official language of the country, add it to \`languages\` at the top`, instead: typeof words === 'string' ? undefined : likelyMeant(key, [...NOT_LANGUAGES]) };
      }
    }
  },
};
