import { expectedStates, statesSchema, type States } from '../model/states.ts';
import { hasErrors, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** The list of states that the directory must cover, as it was read. */
export interface StatesFile {
  readonly states: States | undefined;
  readonly problems: readonly Problem[];
  /** One error for each state of the list that has no file; `present` holds the names of the country files (ar, bo, …). */
  missing(present: ReadonlySet<string>): Problem[];
}

/** Every state of the list with its place in the text. */
function placesOf(file: string, source: YamlSource, states: States): { readonly code: string; readonly at: Pick<Problem, 'file' | 'line' | 'column'> }[] {
  return states.subregions.flatMap(({ states: codes }, i) => codes.map((code, j) => ({ code, at: { file, ...source.valueAt(['subregions', i, 'states', j]) } })));
}

/** Reads the text of content/states.yaml. */
export function readStates(file: string, text: string): StatesFile {
  const { source, problems } = parseYaml(file, text);
  if (!source) return { states: undefined, problems, missing: () => [] };
  const checked = statesSchema.safeParse(source.data);
  if (!checked.success) {
    return { states: undefined, problems: [...problems, ...schemaProblems(file, statesSchema, source, checked.error.issues)], missing: () => [] };
  }
  const places = placesOf(file, source, checked.data);
  const seen = new Set<string>();
  const twice = places.flatMap(({ code, at }): Problem[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ ...at, rule: 'state-twice', severity: 'error', message: `${code} stands twice in this list. Keep it in one subregion` }];
  });
  const all = [...problems, ...twice];
  return {
    states: hasErrors(all) ? undefined : checked.data,
    problems: all,
    missing: (present) =>
      places
        .filter(({ code }) => !present.has(code.toLowerCase()))
        .map(({ code, at }) => ({ ...at, rule: 'state-missing', severity: 'error', message: `${code} has no file. Add content/countries/${code.toLowerCase()}.yaml, or take the state off this list` })),
  };
}

/** The codes of all states of the list, or undefined where the list could not be read. */
export function codesOf({ states }: StatesFile): string[] | undefined {
  return states && expectedStates(states);
}
