import type { Locale } from '../model/locales.ts';
import { intlTag } from './locale-table.ts';

/** A size as people read it: 253 kB, 4,7 MB (thousands of bytes, as download managers and providers count). */
export function formatSize(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(intlTag(locale), { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 }).format(value);
}
