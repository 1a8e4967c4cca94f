import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hoursInWords } from '../../src/directory/hours-words.ts';
import type { Country } from '../../src/model/country.ts';
import { hoursProblem, weeklyIntervals } from '../../src/model/hours.ts';
import { LOCALES } from '../../src/model/locales.ts';

const folder = new URL('../../content/countries/', import.meta.url);
const everyHours = [
  ...new Set(
    readdirSync(folder)
      .flatMap((file) => (parse(readFileSync(new URL(file, folder), 'utf8')) as Country).agencies)
      .flatMap((agency) => (agency.contacts ?? []).flatMap((contact) => contact.hours ?? [])),
  ),
].sort();

/** "0 08:15–16:30": day and clock times, as a table can be read. */
function told(hours: string): string[] | string {
  const week = weeklyIntervals(hours);
  if (week === 'always') return week;
  const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return [...week.intervals.map(({ day, from, to }) => `${String(day)} ${clock(from)}-${clock(to)}`), ...(week.closedOnHolidays ? ['holidays off'] : [])];
}

describe('hours that are refused', () => {
  test.each([
    ['', 'name no time'],
    ['PH off', 'name no time'],
    ['off', 'never open'],
    ['foo', 'cannot be read'],
    ['Mo-Fr 25:00-30:99', 'Minutes are greater than 59'],
    ['Mo 08:00', 'cannot be read'],
    ['Mo-Fr', 'can be misread'],
    ['Mo-Fr 8-17', 'Write "Mo-Fr 08:00-17:00"'],
    ['Mo-Fr 8.00-17.00', 'Write "Mo-Fr 08:00-17:00"'],
    ['lun-vie 08:00-10:00', 'Write "Mo-Fr 08:00-10:00"'],
    ['Mo-Fr 9am-5pm', 'Write "Mo-Fr 09:00-17:00"'],
    ['Mo-Fr 08:00-12:00;', 'Write "Mo-Fr 08:00-12:00"'],
    ['Mo-Fr 08:00+', 'open end'],
    ['Mo-Fr 08:00-12:00 "by phone"', 'comment'],
    ['Mo-Fr 08:00-12:00 unknown', 'comment'],
    ['sunrise-sunset', 'not the same in every week'],
    ['Jan-Mar Mo 08:00-10:00', 'not the same in every week'],
    ['Mo[1] 08:00-10:00', 'not the same in every week'],
    ['PH 10:00-12:00; Mo 08:00-09:00', 'not the same in every week'],
    ['Mo-Fr 08:00-12:00; Mo-Fr 14:00-16:00', 'the part "Mo-Fr 08:00-12:00" changes nothing'],
  ])('%s', (hours, why) => {
    expect(hoursProblem(hours)).toContain(why);
    expect(() => weeklyIntervals(hours)).toThrow(why);
  });
});

describe('a week of hours', () => {
  test('is unknown where none are given', () => {
    expect(weeklyIntervals(undefined)).toBeUndefined();
  });

  test.each([
    ['24/7', 'always'],
    ['Mo-Su 00:00-24:00', 'always'],
    ['Tu,Th 08:00-12:00', ['1 08:00-12:00', '3 08:00-12:00']],
    ['Mo-Tu 08:15-16:30; Fr 08:15-16:15', ['0 08:15-16:30', '1 08:15-16:30', '4 08:15-16:15']],
    ['Sa-Su 08:00-24:00; PH off', ['5 08:00-24:00', '6 08:00-24:00', 'holidays off']],
    ['Mo 08:00-12:00,14:00-18:00', ['0 08:00-12:00', '0 14:00-18:00']],
    ['Mo-We 10:00-12:00; Tu off', ['0 10:00-12:00', '2 10:00-12:00']],
    ['Fr 22:00-02:00', ['4 22:00-26:00']],
    ['Su 22:00-06:00', ['6 22:00-30:00']],
    ['Su-Mo 22:00-06:00', ['0 22:00-30:00', '6 22:00-30:00']],
    ['Sa-Su 00:00-24:00', ['5 00:00-24:00', '6 00:00-24:00']],
    ['Sa 20:00-24:00; Su 00:00-24:00', ['5 20:00-24:00', '6 00:00-24:00']],
    ['24/7; PH off', ['0', '1', '2', '3', '4', '5', '6'].map((day) => `${day} 00:00-24:00`).concat('holidays off')],
  ])('%s', (hours, week) => {
    expect(told(hours)).toEqual(week);
  });

  test('every form in the content can be read and told', () => {
    expect(everyHours.length).toBeGreaterThanOrEqual(18);
    for (const hours of everyHours) {
      expect(hoursProblem(hours), hours).toBeUndefined();
      for (const locale of LOCALES) expect(hoursInWords(weeklyIntervals(hours), locale), hours).toMatch(/^\S.*\S$/);
    }
  });
});

describe('hours in words', () => {
  const inFour = (hours: string): string[] => LOCALES.map((locale) => hoursInWords(weeklyIntervals(hours), locale).replaceAll('\u00a0', '_'));

  test.each([
    ['24/7', ['24 hours', '24 horas', '24 horas', '24_h/24']],
    [
      'Mo-Fr 08:30-16:30',
      ['Monday to Friday, 08:30–16:30', 'lunes a viernes, 08:30–16:30', 'segunda a sexta, 08:30–16:30', 'du lundi au vendredi, 8_h_30–16_h_30'],
    ],
    ['Tu,Th 08:00-12:00', ['Tuesday and Thursday, 08:00–12:00', 'martes y jueves, 08:00–12:00', 'terça e quinta, 08:00–12:00', 'le mardi et le jeudi, 8_h–12_h']],
    [
      'Mo-Fr 08:00-24:00; PH off',
      [
        'Monday to Friday, 08:00–24:00; closed on public holidays',
        'lunes a viernes, 08:00–24:00; excepto feriados',
        'segunda a sexta, 08:00–24:00; exceto feriados',
        'du lundi au vendredi, 8_h–24_h_; sauf jours fériés',
      ],
    ],
    [
      'Mo-Th 08:15-16:30; Fr 08:15-16:15',
      [
        'Monday to Thursday, 08:15–16:30; Friday, 08:15–16:15',
        'lunes a jueves, 08:15–16:30; viernes, 08:15–16:15',
        'segunda a quinta, 08:15–16:30; sexta, 08:15–16:15',
        'du lundi au jeudi, 8_h_15–16_h_30_; le vendredi, 8_h_15–16_h_15',
      ],
    ],
    [
      'Sa-Su 22:00-06:00',
      [
        'Saturday and Sunday, 22:00–06:00 the next day',
        'sábado y domingo, 22:00–06:00 del día siguiente',
        'sábado e domingo, 22:00–06:00 do dia seguinte',
        'le samedi et le dimanche, 22_h–6_h le lendemain',
      ],
    ],
    [
      'Mo-Su 08:00-12:00,14:00-18:00',
      [
        'every day, 08:00–12:00 and 14:00–18:00',
        'todos los días, 08:00–12:00 y 14:00–18:00',
        'todos os dias, 08:00–12:00 e 14:00–18:00',
        'tous les jours, 8_h–12_h et 14_h–18_h',
      ],
    ],
    [
      'Mo-Fr 00:00-24:00',
      ['Monday to Friday, 24 hours', 'lunes a viernes, 24 horas', 'segunda a sexta, 24 horas', 'du lundi au vendredi, 24_h/24'],
    ],
  ])('%s', (hours, words) => {
    expect(inFour(hours)).toEqual(words);
  });
});
