/**
 * What a spreadsheet may take for a formula: =, +, - and @, also in their wide forms, and the white space that some programs pass over
 * before them. A cell that begins with apostrophes and then so is guarded too, so that it can be told from a guarded one.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs: an apostrophe is put before what could be a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
