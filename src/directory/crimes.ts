import type { Term } from '../model/term.ts';

/** The two crimes that are taken for one another between languages: Spanish "trata" is trafficking, "tráfico" smuggling. */
export interface Crimes {
  readonly trafficking: Term;
  readonly smuggling: Term;
}

/** Trafficking and smuggling, to be shown side by side; undefined in a glossary that lacks one of them. */
export function crimesIn(terms: readonly Term[]): Crimes | undefined {
  const trafficking = terms.find(({ id }) => id === 'trafficking-in-persons');
  const smuggling = terms.find(({ id }) => id === 'smuggling-of-migrants');
  return trafficking && smuggling && { trafficking, smuggling };
}
