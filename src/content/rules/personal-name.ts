import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** A title and a name after it, as officials are named in the languages of the Americas. */
const TITLED = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Srta|Lic|Licda|Ing|Abg|Abog|Cnel|Insp|Supt|Cpl|Sgt|Mme|Mlle|Me)\.?\s\p{Lu}\p{Ll}+/u;

/** Offices only: no names of officials, in whatever text. Titles of pages stand as they are published. */
export const personalName: Rule = {
  id: 'personal-name',
  severity: 'advice',
  why: 'The directory names offices. The name of an official puts that person at risk and is out of date within a year or two.',
  guide: 'safety',
  *check(file) {
    for (const { path, value } of file.strings) {
      const isTitle = path[0] === 'sources' && path.at(-1) === 'title';
      const name = isTitle || path.at(-1) === 'url' ? undefined : TITLED.exec(value)?.[0];
      if (name) yield { path, value: name, message: `${shown(name)} looks like the name of a person. Name the office instead` };
    }
  },
};
