import { describe, expect, it } from 'vitest';
import { codeOfFile, dayOf, fileOf } from '../../../src/components/check/job.ts';

describe('the name under which a text is checked', () => {
  it('is none of a country, where the text names none', () => {
    for (const text of ['', 'agencies: []', '  country: AR', '# country: AR', 'country: Argentina', 'country:\n  AR']) expect([text, fileOf(text, '')]).toEqual([text, 'content/countries/country.yaml']);
  });

  it.each(['country: AR', 'country: "ar"', "languages: [es]\r\ncountry: 'AR' # Argentina\r\n", '\ufefflanguages: [es]\ncountry:\tAR'])('is that of its country: %j', (text) => {
    expect(fileOf(text, '')).toBe('content/countries/ar.yaml');
  });

  it('is that of the chosen country, whatever the text says', () => {
    expect(fileOf('country: AR', 'BR')).toBe('content/countries/br.yaml');
  });
});

describe('a file on the device', () => {
  it.each(['states.yaml', 'argentina.yaml', 'ar.txt', 'ar', '../ar.yaml'])('%s tells no country', (name) => {
    expect(codeOfFile(name)).toBe('');
  });

  it.each(['ar.yaml', 'AR.yml', 'ar (2).yaml'])('%s tells its country', (name) => {
    expect(codeOfFile(name)).toBe('AR');
  });
});

it('today is the day on the wall, not that of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
