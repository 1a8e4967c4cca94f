import { readCountryText } from '../../src/content/country-text.ts';
import { formatProblem } from '../../src/content/problem.ts';

/** The name under which tests check a text. */
export const FILE = 'content/countries/ar.yaml';

/** A small country file in which nothing is wrong. Tests change one line of it. */
export const SOUND = `country: AR
languages: [es]
timezones: [America/Argentina/Buenos_Aires]
reviewed: "2026-11-23"
emergency:
  - kind: general
    number: "911"
    sources: [s1]
laws: []
agencies:
  - id: linea-145
    name: {en: Line 145, es: Línea 145, pt: Linha 145, fr: Ligne 145}
    type: hotline
    roles: [assistance]
    services: [report-a-case]
    serves: [everyone]
    summary: {en: A line., es: Una línea., pt: Uma linha., fr: Une ligne.}
    contacts:
      - channel: phone
        value: "145"
        reach: domestic
        purpose: hotline
        sources: [s1]
      - channel: phone
        value: "+541160899000"
        reach: international
        purpose: office
        sources: [s1]
    sources: [s1]
gaps: []
sources:
  s1:
    url: "https://www.argentina.gob.ar/"
    title: Línea 145
    publisher: Ministerio Público Fiscal
    kind: official
    published: "2025-10"
    lang: es
`;

/** The sound file with some of its words replaced; every replacement must change it. */
export function changed(...replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample does not hold: ${from}`);
    return text.replace(from, () => to);
  }, SOUND);
}

/** What the reader says about a text, one problem in each line, without the name of the file. */
export function said(text: string, file = FILE): string[] {
  return readCountryText(file, text).problems.map((problem) => formatProblem(problem).replace(`${file}:`, ''));
}

/** Rule and place of every problem of a text: "phone-e164 26:16". */
export function places(text: string, file = FILE): string[] {
  return readCountryText(file, text).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}
