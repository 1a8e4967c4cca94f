import type { Circumstance, Reason, StepName } from '../../model/case.ts';
import type { callingMessages } from '../../i18n/messages/calling.ts';
import type { caseMessages } from '../../i18n/messages/case.ts';

/** All words of the case page, in one language. Plain strings: they cross from the build to the page. */
export interface CaseWords {
  readonly page: Readonly<Record<keyof typeof caseMessages, string>>;
  readonly calling: Readonly<Record<keyof typeof callingMessages, string>>;
  readonly circumstances: Readonly<Record<Circumstance, string>>;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly beforeYouCall: string;
  readonly caution: string;
  readonly unconfirmed: string;
  readonly noContact: string;
  /** Id and short name of each treaty, in the order in which pages list them. */
  readonly treaties: readonly (readonly [id: string, name: string])[];
}
