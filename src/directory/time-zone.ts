/** The distance of a zone from UTC, as "UTC−3" or "UTC−3:30". */
export interface UtcOffsets {
  readonly standard: string;
  /** Only where clocks are changed during the year. */
  readonly summer?: string;
}

/** The year whose rules are shown. A constant, so that a build does not depend on the clock; the page's script shows the time itself. */
const YEAR = 2026;

function minutesFromUtc(zone: string, month: number): number {
  const at = new Date(Date.UTC(YEAR, month, 15, 12));
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function inWords(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/**
 * The distance of an IANA zone from UTC in standard time and, where clocks change, in summer.
 * @throws RangeError when the zone is unknown (the content check refuses it first)
 */
export function utcOffsets(zone: string): UtcOffsets {
  const [january, july] = [minutesFromUtc(zone, 0), minutesFromUtc(zone, 6)];
  if (january === july) return { standard: inWords(january) };
  return { standard: inWords(Math.min(january, july)), summer: inWords(Math.max(january, july)) };
}

/** The place by which an IANA zone is called: America/Mexico_City is Mexico City. */
export function zonePlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/**
 * The zone of a capital where the content does not list it first: Canada's file goes from east to west, and Ottawa keeps the time of
 * Toronto (IANA time zone database, `northamerica`). Hours of an office would otherwise be read ninety minutes early.
 */
const CAPITAL_ZONE: Readonly<Record<string, string>> = { CA: 'America/Toronto' };

/** The zones of a country, its capital's first. */
export function capitalFirst(country: string, zones: readonly string[]): string[] {
  const capital = CAPITAL_ZONE[country];
  return capital !== undefined && zones.includes(capital) ? [capital, ...zones.filter((zone) => zone !== capital)] : [...zones];
}
