import { z } from 'zod';
import { countryCodeSchema } from './contact.ts';
import { fullTextSchema } from './text.ts';

/** The states that the directory must cover: content/states.yaml. Expected counts are data, so that a missing state is an error. */
export const statesSchema = z.strictObject({
  subregions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/).describe('Short name, in small letters'),
        name: fullTextSchema.describe('The name of the subregion'),
        states: z.array(countryCodeSchema).min(1).describe('The states of this subregion'),
      }),
    )
    .min(1)
    .describe('The states by subregion, in the order in which they are listed'),
});
export type States = z.output<typeof statesSchema>;

/** All expected states, by ISO code, in the order of the list. */
export function expectedStates(states: States): string[] {
  return states.subregions.flatMap((subregion) => subregion.states);
}
