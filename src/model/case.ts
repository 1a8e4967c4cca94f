/* The codes of the case sheet; their words stand in i18n/messages/case.ts. */

/** What applies to the person of a case. */
export const CIRCUMSTANCES = ['child', 'woman', 'worker', 'no-papers', 'danger', 'afraid'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** The steps of a sheet, in the order in which one acts. */
export const STEPS = ['help', 'stay', 'guardian', 'investigate', 'asylum', 'consular', 'return', 'prosecutors', 'central'] as const;
export type StepName = (typeof STEPS)[number];

/** Why an agency stands in a step. */
export const REASONS = [
  'answers', 'children', 'women', 'workers', 'assists', 'decides-stay', 'guardian', 'investigates', 'prosecutes', 'refuge', 'consular', 'coordinates', 'returns', 'requests', 'stands-in',
] as const;
export type Reason = (typeof REASONS)[number];
