import { describe, expect, it } from 'vitest';
import { exitAddress } from '../../src/layouts/exit.ts';

describe('the address to which one leaves', () => {
  it.each(['wikipedia.org', 'http://weather.example/', 'javascript:alert(1)', '/es/'])('refuses %j', (chosen) => {
    expect(() => exitAddress(chosen)).toThrow(/EXIT_URL is .* write a whole address, such as https:/);
  });

  it.each([undefined, ''])('is a neutral one where %j is set', (chosen) => {
    expect(exitAddress(chosen)).toMatch(/^https:\/\//);
  });

  it('is the one of EXIT_URL', () => {
    expect(exitAddress('https://weather.example/today')).toBe('https://weather.example/today');
  });
});
