/** When a contact answers, in words. Names of weekdays come from Intl. */
export const hoursMessages = {
  allDay: { en: '24 hours', es: '24 horas', pt: '24 horas', fr: '24\u00a0h/24' },
  everyDay: { en: 'every day', es: 'todos los días', pt: 'todos os dias', fr: 'tous les jours' },
  day: {
    en: (day: string) => day,
    es: (day: string) => day,
    pt: (day: string) => day,
    fr: (day: string) => `le ${day}`,
  },
  dayToDay: {
    en: (first: string, last: string) => `${first} to ${last}`,
    es: (first: string, last: string) => `${first} a ${last}`,
    pt: (first: string, last: string) => `${first} a ${last}`,
    fr: (first: string, last: string) => `du ${first} au ${last}`,
  },
  /** A time of the day, 00:00 to 24:00. No-break spaces keep the French form on one line. */
  time: {
    en: (hour: string, minute: string) => `${hour}:${minute}`,
    es: (hour: string, minute: string) => `${hour}:${minute}`,
    pt: (hour: string, minute: string) => `${hour}:${minute}`,
    fr: (hour: string, minute: string) => `${String(Number(hour))}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
  },
  nextDay: {
    en: (time: string) => `${time} the next day`,
    es: (time: string) => `${time} del día siguiente`,
    pt: (time: string) => `${time} do dia seguinte`,
    fr: (time: string) => `${time} le lendemain`,
  },
  /** Between days with different times. */
  then: { en: '; ', es: '; ', pt: '; ', fr: '\u00a0; ' },
  closedOnHolidays: { en: 'closed on public holidays', es: 'excepto feriados', pt: 'exceto feriados', fr: 'sauf jours fériés' },
} as const;
