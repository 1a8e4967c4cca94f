import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../src/deploy/security-txt.ts';

const day = '2026-11-23';
const written = (env: Record<string, string>, site?: string) => securityTxt({ day, site, env });
const fields = (text = ''): Record<string, string> => Object.fromEntries(text.trim().split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));

describe('security.txt', () => {
  it('is not written where nobody wants to hear of a weakness', () => {
    expect(written({})).toBeUndefined();
    expect(written({ SECURITY_CONTACT: '', CORRECTIONS_EMAIL: '', REPOSITORY: '' })).toBeUndefined();
    // Only GitHub is known to take private reports at an address that follows from the repository's.
    expect(written({ REPOSITORY: 'https://git.example/us/directory' })).toBeUndefined();
  });

  it.each(['somebody', 'http://directory.example/report', 'a@b@c', 'mail us', 'javascript:alert(1)', 'a@example.org\nContact: mailto:other@example.org'])('refuses %j as a contact', (contact) => {
    expect(() => written({ SECURITY_CONTACT: contact })).toThrow('SECURITY_CONTACT');
  });

  it('names the contact that was set for it before all others, as a URI', () => {
    const others = { CORRECTIONS_EMAIL: 'fix@directory.example', REPOSITORY: 'https://github.com/us/directory/' };
    expect(fields(written({ ...others, SECURITY_CONTACT: 'security@directory.example' }))['Contact']).toBe('mailto:security@directory.example');
    expect(fields(written({ ...others, SECURITY_CONTACT: 'https://directory.example/report' }))['Contact']).toBe('https://directory.example/report');
    expect(fields(written(others))['Contact']).toBe('mailto:fix@directory.example');
    expect(fields(written({ REPOSITORY: others.REPOSITORY }))['Contact']).toBe('https://github.com/us/directory/security/advisories/new');
  });

  it('ends less than a year after the day of the content, in the form of RFC 3339', () => {
    const { Expires = '' } = fields(written({ CORRECTIONS_EMAIL: 'fix@directory.example' }));
    expect(Expires).toBe('2027-11-18T00:00:00Z');
    expect(Date.parse(Expires) - Date.parse(day)).toBeLessThan(365 * 86_400_000);
  });

  it('names its own address only where the site has one, and the languages in which one can write', () => {
    expect(fields(written({ CORRECTIONS_EMAIL: 'fix@directory.example' }))).not.toHaveProperty('Canonical');
    expect(fields(written({ CORRECTIONS_EMAIL: 'fix@directory.example' }, 'https://directory.example'))).toMatchObject({
      Canonical: 'https://directory.example/.well-known/security.txt',
      'Preferred-Languages': 'en, es, pt, fr',
    });
  });
});
