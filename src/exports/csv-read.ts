import { parse } from 'csv-parse/sync';
import { unguarded } from './csv-guard.ts';

/**
 * The records of a CSV file of ours, by the names of its columns, each cell as it was before it was guarded against spreadsheets.
 * @throws where a line has more or fewer cells than the first
 */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? '', unguarded(cell)])));
}
