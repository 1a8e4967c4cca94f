import type { PrefixTable } from '../../directory/calling.ts';
import type { callingMessages } from '../../i18n/messages/calling.ts';

/** What a page needs in order to say how its numbers are dialled from another country, in its language. */
export interface CallingWords {
  readonly calling: Readonly<Record<keyof typeof callingMessages, string>>;
  /** What stands before the choice of a country. */
  readonly label: string;
  /** Code and name, in the order of the language. */
  readonly countries: readonly (readonly [code: string, name: string])[];
  readonly prefixes: PrefixTable;
}
