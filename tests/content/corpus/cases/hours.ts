import type { BrokenCase } from '../broken-case.ts';
import { valueCase } from './make.ts';

/** Hours that cannot be read, that can be misread, or that are not the same in every week. */
const HOURS: readonly string[] = [
  '24 hours', '24/7/365', '24h', '24 horas', 'siempre', '8 to 4', '8am - 4pm', '8:00-16:00 hrs', 'Mo-Fr 8-4', 'Lu-Vi 08:00-16:00', 'Lun-Vie 08:00-16:00', 'Monday to Friday', 'Mo-Fr', 'Mo-Fr 08:00', 'Mo-Fr 08:00-', 'Mo-Fr 08:00+',
  'Mo-Fr 08:60-16:00', 'Mo-Fr 08:00-49:00', 'Mo-Xx 08:00-16:00', 'Mo-Fr 08:00-16:00; Mo-Fr 09:00-17:00', 'Mo-Fr 08:00-12:00; Mo-Fr 14:00-18:00', 'off', 'closed', 'PH off', 'Mo-Fr off', 'unknown',
  'Mo-Fr 08:00-16:00 "by appointment"', 'Mo-Fr sunrise-sunset', 'Jan-Mar Mo-Fr 08:00-16:00', 'Mo[1] 08:00-16:00', 'week 1-53/2 Mo 08:00-16:00', '2026 Mo-Fr 08:00-16:00', 'easter 08:00-16:00', 'Mo-Fr 08:00-16:00 || "call"',
  '08:00-16:00 08:00-16:00 x', ';', ';;', ',', '-', '<script>', 'Mo-Fr 08:00-16:00\\nX-Header: 1', '\\\\', '%', '(((((', ')', '[', '"""',
];

/** Written so that YAML gives the reader exactly these words. */
const written = (hours: string): string => (hours.includes('\\') ? `"${hours}"` : `'${hours.replaceAll("'", "''")}'`);

export const HOUR_CASES: readonly BrokenCase[] = HOURS.map((hours) => valueCase('agencies.*.contacts.*.hours', `the hours ${hours}`, written(hours), 'hours', { also: ['markup'] }));
