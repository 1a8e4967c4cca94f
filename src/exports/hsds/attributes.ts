import type { Fact } from './fact-meanings.ts';
import type { Locale } from '../../model/locales.ts';
import { permanentUuid } from './ids.ts';
import { known } from './known.ts';
import type { HsdsAttribute, HsdsTerm } from './records.ts';
import { termOf } from './taxonomies.ts';

/** What an attribute says of its record: the open list of `link_type`. */
export type LinkType =
  /** Codes of a service: what it is, its roles, what it does, whom it serves, what to know before calling, why it ended. */
  | 'type' | 'role' | 'service' | 'serves' | 'caution' | 'ended'
  /** Codes of a contact; of `trust` the value says it in words. */
  | 'channel' | 'reach' | 'purpose' | 'trust' | 'sharing-police' | 'sharing-immigration'
  /** A source; the value is the field for which it stands. */
  | 'source'
  /** The language of a text that is not in the language of the package; the value is the field. */
  | 'text-language'
  /** The agency's own name; the term is its language, the value the name. */
  | 'own-name'
  /** A fact for which HSDS has no field: fact-meanings.ts. */
  | 'fact';

/**
 * An attribute of a record.
 * @param owner the permanent name of the record
 * @param key what tells several attributes with the same term apart
 */
export function attribute(owner: string, about: LinkType, term: HsdsTerm, value?: string, key = ''): HsdsAttribute {
  return known({ id: permanentUuid(`${owner}#${about}/${term.code}/${key}`), link_type: about, value, taxonomy_term: term });
}

/** A fact for which HSDS has no field; none where nothing is known. */
export function fact(owner: string, code: Fact, value: string | boolean | undefined, locale: Locale): HsdsAttribute[] {
  return value === undefined ? [] : [attribute(owner, 'fact', termOf('fact', code, locale), String(value))];
}

/** A fact that may be there several times, such as other names. */
export function facts(owner: string, code: Fact, values: readonly string[] | undefined, locale: Locale): HsdsAttribute[] {
  return [...new Set(values)].map((value) => attribute(owner, 'fact', termOf('fact', code, locale), value, value));
}
