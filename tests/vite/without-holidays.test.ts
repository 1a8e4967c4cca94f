import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withDefaultHolidays } from '../../src/vite/without-holidays.ts';

it('a library that keeps its holidays in another way stops the build, instead of growing in silence', () => {
  expect(() => withDefaultHolidays('const holidays = {};')).toThrow(/another way/);
});

it('the library that is installed keeps them where they are looked for, and takes those of Germany where no place is named', () => {
  const code = readFileSync(join(createRequire(import.meta.url).resolve('opening_hours/package.json'), '../build/opening_hours.esm.mjs'), 'utf8');
  expect(withDefaultHolidays(code)).not.toContain('= holiday_definitions;');
  expect(code).toMatch(/^const de = \{$/m);
  expect(code).toContain("location_cc = 'de';");
});
