/** How far a number can be trusted, best first. Only a confirmation by the authority itself makes a number `confirmed`. */
export const TRUST_LEVELS = ['confirmed', 'recent', 'old', 'undated', 'unconfirmed', 'disputed'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

