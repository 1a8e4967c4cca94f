import type { YAMLError } from 'yaml';

/** What a syntax error of the YAML parser means for a person who edits the file, and what to do about it. */
const EXPLAINED: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_ALIAS: 'the reference that begins with * is not well written. Write the values out, or put the text in quotes',
  BAD_COLLECTION_TYPE: 'a tag that begins with ! stands here. Take it out',
  BAD_DIRECTIVE: 'a line that begins with % stands here. Take it out, or put the text in quotes',
  BAD_DQ_ESCAPE: 'a backslash in double quotes has a special meaning. Write \\\\ for a backslash, or use single quotes',
  BAD_INDENT: 'the spaces at the beginning of the line do not agree with the lines above. Fields of one entry begin in the same column, two spaces further in than their heading',
  BAD_PROP_ORDER: 'a mark that begins with & or ! stands in the wrong place. Take it out',
  BAD_SCALAR_START: 'a text cannot begin with this sign. Put the whole text in double quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon stands in this line, or the next line is indented too far. If the colon belongs to the text, put the whole text in double quotes',
  BLOCK_IN_FLOW: 'lines with "- " or "key:" cannot stand between [ ] or { }. Write the list on one line, such as [s1, s2]',
  DUPLICATE_KEY: 'this field stands twice in the same entry. Keep one of them',
  KEY_OVER_1024_CHARS: 'the name of a field is far too long: a quote or a new line is probably missing',
  MISSING_CHAR: 'something is missing here: a colon after the name of a field, or a closing quote or bracket',
  MULTILINE_IMPLICIT_KEY: 'the name of a field runs over several lines: look at the spaces at the beginning of this line and of the next',
  MULTIPLE_ANCHORS: 'a mark that begins with & stands twice. Take it out',
  MULTIPLE_DOCS: 'a line with --- begins a second document. One file holds one: delete the line, or move what follows to its own file',
  MULTIPLE_TAGS: 'a tag that begins with ! stands twice. Take it out',
  NON_STRING_KEY: 'the name of a field must be a plain word',
  RESOURCE_EXHAUSTION: 'brackets or lists stand inside each other too many times to be read',
  TAB_AS_INDENT: 'a tab stands at the beginning of the line. Use spaces, two for each step',
  TAG_RESOLVE_FAILED: 'a tag that begins with ! stands here. Take it out, or put the text in quotes',
};

const BY_MESSAGE: readonly (readonly [RegExp, string])[] = [
  [/Missing closing "quote/, 'a text begins with a double quote that is never closed. Write " at the end of the text'],
  [/Missing closing 'quote/, "a text begins with a single quote that is never closed. Write ' at the end of the text; an apostrophe inside single quotes is written twice"],
  [/must end with a \]/, 'a list begins with [ and is never closed. Write ] at its end'],
  [/must end with a \}/, 'an entry begins with { and is never closed. Write } at its end'],
  [/must be sufficiently indented and end with a \]/, 'a list begins with [ and is not closed before this line. Write ] at its end'],
  [/must be sufficiently indented and end with a \}/, 'an entry begins with { and is not closed before this line. Write } at its end'],
  [/Implicit map keys need to be followed by map values/, 'a colon is missing after the name of a field, or this line should begin further in. Write the name, a colon and a space'],
  [/on same line with key/, 'a list that begins with "- " starts on a new line below its heading. Or write it on one line, such as [s1, s2]'],
  [/at node end/, 'the text before has ended, and more stands behind it. Put the whole text in one pair of quotes, or look at the spaces at the beginning of the line'],
  [/Unexpected , in flow sequence/, 'a comma too many stands in this list'],
];

/** A syntax error of the YAML parser in plain words. */
export function explainSyntax(error: YAMLError): string {
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error.message));
  return byMessage?.[1] ?? EXPLAINED[error.code] ?? 'this line cannot be read as YAML. Look at the quotes, the colons and the spaces at the beginning of the line, here and one line above';
}

/** The rule id of a syntax error. */
export function syntaxRule(error: YAMLError): string {
  return error.code === 'MULTIPLE_DOCS' ? 'yaml-documents' : 'yaml-syntax';
}
