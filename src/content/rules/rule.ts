import type { CountryFile } from '../country-file.ts';
import type { Guide } from '../../model/guides.ts';
import type { Severity } from '../problem.ts';
import type { Path } from '../yaml.ts';

/** What a rule finds: where, what is wrong, what to write instead. */
export interface Finding {
  /** The way to the value that is wrong. */
  readonly path: Path;
  /** `key` where the name of the field is wrong, not its value. */
  readonly at?: 'key';
  /** One or two plain sentences without the last full stop. */
  readonly message: string;
  /** What to write in its place, exactly as it should stand in the file, quotes included: a guess, for a person to decide on. */
  readonly instead?: string;
  /** The value by which an exception names the finding; without it, the text at the path. */
  readonly value?: string;
}

/** What a rule may know beside the file that it looks at. */
export interface RuleContext {
  /** The states that the directory must cover (AR, BO, …); undefined where one text is checked by itself. */
  readonly states: ReadonlySet<string> | undefined;
  /** Names of the country files that are known (ar, bo, …): at least the one that is looked at. */
  readonly countries: ReadonlySet<string>;
  /** Addresses of all agencies of the known files: ar/protex. */
  readonly agencies: ReadonlySet<string>;
  /** Addresses that ended, and what takes their place. */
  readonly ended: ReadonlyMap<string, string | undefined>;
  /** The day from which ages are counted: the newest on which somebody looked at the content (see directory/age.ts). */
  readonly asOf: string;
  /** Today, ISO 8601, where a command told it; undefined in a build, whose outcome must not depend on the clock. */
  readonly today: string | undefined;
  /** Addresses of agencies and tombstones in the version before the change that is looked at; undefined where none was named. */
  readonly before: ReadonlySet<string> | undefined;
  /** The line on which the value at a path of this file stands. */
  line(path: Path): number;
}

/** Why a rule is there, for those who meet it: the list of rules in content/guides/rules/ is made from it. */
export interface RuleReason {
  /** Stable: exceptions and messages name it. */
  readonly id: string;
  readonly severity: Severity;
  /** Why the rule is there, in a sentence or two for the maintainer. */
  readonly why: string;
  /** The guide that says more. */
  readonly guide: Guide;
}

/** One rule about country files: one file in this folder, with a test that shows what it refuses and what it accepts. */
export interface Rule extends RuleReason {
  check(file: CountryFile, context: RuleContext): Iterable<Finding>;
  /**
   * What may be written in place of a text that the rule found, without a person looking: `npm run check -- --fix` does so.
   * Undefined where a person must decide.
   */
  suggest?(text: string, file: CountryFile): string | undefined;
}
