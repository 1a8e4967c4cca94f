/*
 * Questions asked of the directory, for others (`margarita-directory/directory`): how far a number can be trusted, what to offer first,
 * how to dial it, when it answers. Where a question takes a day, it is `asOf(directory)`: ages are never counted from the clock.
 */
export { asOf, monthsBefore, OLD_AFTER_MONTHS } from './age.ts';
export { compareDates, compareTrust, contactTrust, emergencyTrust, isDoubtful, TRUST_LEVELS } from './trust.ts';
export type { Doubt, NamedSource, Trust, TrustLevel } from './trust.ts';

export { compareLines, linesOf, type Line } from './contacts.ts';
export { offeredLines, servesOnlyAbroad, type OfferedLines } from './lines.ts';
export { countrySections, SECTIONS, type Section, type SectionName } from './sections.ts';
export { serviceLanguages, type ServiceLanguages } from './languages.ts';
export { successorOf } from './successor.ts';
export { staleContacts, type StaleContact } from './stale.ts';

export { displayLetters, displayNumber } from './dialling-display.ts';
export { contactLinks, type ContactLink } from './dialling.ts';
export { callingPlan } from './calling-plan.ts';
export { dialFrom, type CallingPlan, type Dialled, type InternationalPrefix, type PrefixTable } from './calling.ts';
export { internationalPrefixes } from './international-prefixes.ts';

export { weeklyIntervals, type WeeklyHours, type WeeklyInterval } from './hours.ts';
export { hoursInWords } from './hours-words.ts';
export { openState, type OpenState } from './open-now.ts';

export { bindingBoth, bindingsOf, standingOf, type Binding, type Standing } from './treaties.ts';
