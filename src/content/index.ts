/*
 * Reading the content, for others (`margarita-directory/content`): the folder that comes with the package, or one's own in the same form.
 * The YAML files themselves are `margarita-directory/content/countries/ar.yaml` and so on.
 */
export { CONTENT_FOLDER, readDirectory } from './read-directory.ts';
export { readContent, type ReadContent } from './read.ts';
export { readCountryText, type Circumstances } from './country-text.ts';
export type { Position, Problem, Severity, TextEdit } from './problem.ts';
export { listProblems } from './report.ts';
