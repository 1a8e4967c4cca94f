import { formatProblem } from '../content/problem.ts';
import { readMandate } from '../content/mandate.ts';
import type { Mandate } from '../model/mandate.ts';
import text from '../../seeds/mandate.yaml?raw';

/** The recommendations of 2006, and where the site answers each. @throws with every problem of seeds/mandate.yaml and its place */
export function getMandate(): Mandate {
  const { mandate, problems } = readMandate('seeds/mandate.yaml', text);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return mandate;
}
