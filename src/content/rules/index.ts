import { countryFileName } from './country-file-name.ts';
import { domesticNumber } from './domestic-number.ts';
import { duplicateId } from './duplicate-id.ts';
import { emailAddress } from './email-address.ts';
import { gapAbout } from './gap-about.ts';
import { phoneE164 } from './phone-e164.ts';
import { phoneOtherPlan } from './phone-other-plan.ts';
import type { Rule } from './rule.ts';
import { sourceUnknown } from './source-unknown.ts';
import { sourceUnused } from './source-unused.ts';
import { stateUnexpected } from './state-unexpected.ts';
import { textLanguage } from './text-language.ts';
import { timezone } from './timezone.ts';
import { tombstoneTo } from './tombstone-to.ts';
import { webContact } from './web-contact.ts';

/** Every rule about country files, in alphabetical order. A new rule is a file in this folder and a line here. */
export const RULES: readonly Rule[] = [
  countryFileName,
  domesticNumber,
  duplicateId,
  emailAddress,
  gapAbout,
  phoneE164,
  phoneOtherPlan,
  sourceUnknown,
  sourceUnused,
  stateUnexpected,
  textLanguage,
  timezone,
  tombstoneTo,
  webContact,
];
