import type { CountryFile } from '../country-file.ts';
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
  /** What to write in its place, exactly as it should stand in the file, quotes included. */
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
  /** The line on which the value at a path of this file stands. */
  line(path: Path): number;
}

/** One rule about country files: one file in this folder, with a test that shows what it refuses and what it accepts. */
export interface Rule {
  /** Stable: exceptions and messages name it. */
  readonly id: string;
  readonly severity: Severity;
  /** Why the rule is there, in one sentence for the maintainer. */
  readonly why: string;
  check(file: CountryFile, context: RuleContext): Iterable<Finding>;
}
