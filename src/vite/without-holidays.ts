import type { Plugin } from 'vite';

const HOLIDAYS = 'const holidayDefinitions = holiday_definitions;';

/** The library takes Germany's where nobody names a place: without those, it would say other things about hours than it does on the command line. */
const DEFAULT_ONLY = 'const holidayDefinitions = { de };';

/** The library's text, with the holidays of its default place alone. @throws where it keeps them in another way than it did */
export function withDefaultHolidays(code: string): string {
  if (!code.includes(HOLIDAYS)) throw new Error('opening_hours keeps its holidays in another way than before: see src/vite/without-holidays.ts');
  return code.replace(HOLIDAYS, DEFAULT_ONLY);
}

/**
 * Leaves the public and school holidays of the world out of the opening_hours library where it goes to a browser: a sixth of the bytes of
 * the whole checker. They are of use only where a place is named, and hours are read here without one.
 */
export function withoutHolidays(): Plugin {
  return {
    name: 'without-holidays',
    enforce: 'pre',
    transform: { filter: { id: /opening_hours\.esm\.mjs/ }, handler: (code) => ({ code: withDefaultHolidays(code), map: null }) },
  };
}
