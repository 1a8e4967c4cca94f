import { shown } from '../words.ts';
import type { Rule } from './rule.ts';

/** A country file is one of the states that content/states.yaml lists. */
export const stateUnexpected: Rule = {
  id: 'state-unexpected',
  severity: 'error',
  why: 'Pages list the states by subregion: a country that is in no subregion would not be found.',
  guide: 'region',
  *check(file, context) {
    if (!file.country || !context.states || context.states.has(file.country.value)) return;
    const { path, value: country } = file.country;
    yield { path, message: `${shown(country)} is not among the states that content/states.yaml lists. Correct the code, or add the state to its subregion there` };
  },
};
