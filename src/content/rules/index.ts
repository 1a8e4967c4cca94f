import { ageInText } from './age-in-text.ts';
import { agencyWithoutContact } from './agency-without-contact.ts';
import { contactIsEmergency } from './contact-is-emergency.ts';
import { countryFileName } from './country-file-name.ts';
import { dateFuture } from './date-future.ts';
import { domesticNumber } from './domestic-number.ts';
import { domesticPlausible } from './domestic-plausible.ts';
import { duplicateId } from './duplicate-id.ts';
import { emailAddress } from './email-address.ts';
import { gapAbout } from './gap-about.ts';
import { hotlineAge24, hotlineAge36 } from './hotline-age.ts';
import { hotlineOrGap } from './hotline-or-gap.ts';
import { hours } from './hours.ts';
import { idGone } from './id-gone.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { mailboxPerson } from './mailbox-person.ts';
import { mailboxProvider } from './mailbox-provider.ts';
import { markup } from './markup.ts';
import { numberInText } from './number-in-text.ts';
import { numberShared } from './number-shared.ts';
import { officialName } from './official-name.ts';
import { personalName } from './personal-name.ts';
import { phoneE164 } from './phone-e164.ts';
import { phoneOtherPlan } from './phone-other-plan.ts';
import { publishedDiffers } from './published-differs.ts';
import type { Rule } from './rule.ts';
import { shelterAddress } from './shelter-address.ts';
import { sourceCopy } from './source-copy.ts';
import { sourceUndated } from './source-undated.ts';
import { sourceUnknown } from './source-unknown.ts';
import { sourceUnused } from './source-unused.ts';
import { stateUnexpected } from './state-unexpected.ts';
import { statementLapsed } from './statement-lapsed.ts';
import { textForm } from './text-form.ts';
import { textLanguage } from './text-language.ts';
import { textLength } from './text-length.ts';
import { timezone } from './timezone.ts';
import { tombstoneTo } from './tombstone-to.ts';
import { webContact } from './web-contact.ts';
import { webHttp } from './web-http.ts';

/** Every rule about country files, in alphabetical order. A new rule is a file in this folder and a line here. */
export const RULES: readonly Rule[] = [
  ageInText,
  agencyWithoutContact,
  contactIsEmergency,
  countryFileName,
  dateFuture,
  domesticNumber,
  domesticPlausible,
  duplicateId,
  emailAddress,
  gapAbout,
  hotlineAge24,
  hotlineAge36,
  hotlineOrGap,
  hours,
  idGone,
  invisibleCharacter,
  mailboxPerson,
  mailboxProvider,
  markup,
  numberInText,
  numberShared,
  officialName,
  personalName,
  phoneE164,
  phoneOtherPlan,
  publishedDiffers,
  shelterAddress,
  sourceCopy,
  sourceUndated,
  sourceUnknown,
  sourceUnused,
  stateUnexpected,
  statementLapsed,
  textForm,
  textLanguage,
  textLength,
  timezone,
  tombstoneTo,
  webContact,
  webHttp,
];
