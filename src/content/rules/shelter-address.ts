import type { Rule } from './rule.ts';

const SHELTERING: ReadonlySet<string> = new Set(['shelter', 'shelter-referral']);

/** Where people hide there is no address: not of the house, and not of an office that may be the house. */
export const shelterAddress: Rule = {
  id: 'shelter-address',
  severity: 'error',
  why: 'A trafficker who reads the address of a shelter finds the people in it.',
  guide: 'safety',
  *check(file) {
    for (const { path, value: agency } of file.agencies) {
      if (agency.address === undefined || !agency.services.every((service) => SHELTERING.has(service))) continue;
      yield { path: [...path, 'address'], message: 'an agency whose only service is shelter never has an address here. Delete this line; the city is enough' };
    }
  },
};
