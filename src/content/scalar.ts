import { stringify, type Scalar } from 'yaml';

/** How a one-line text stands in the files: without quotes where it needs none, in double quotes, in single quotes. */
type Style = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

/** A text on one line, as YAML writes it. A text that cannot stand without quotes gets them whatever the style. */
export function scalarText(text: string, style: Style = 'PLAIN'): string {
  return stringify(text, { defaultStringType: style, lineWidth: 0, blockQuote: false }).trimEnd();
}

/** A text as YAML writes it, in the quotes of the value whose place it takes. */
export function scalarLike(scalar: Scalar, text: string): string {
  return scalarText(text, scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? scalar.type : 'PLAIN');
}
