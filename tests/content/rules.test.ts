import { describe, expect, it } from 'vitest';
import { readCountryText } from '../../src/content/country-text.ts';
import { RULES } from '../../src/content/rules/index.ts';
import { changed, FILE, places, said, SOUND } from './sample.ts';

/** The sound file with another contact in the place of its second one. */
const withContact = (channel: string, value: string, reach = 'international'): string =>
  changed(['- channel: phone\n        value: "+541160899000"\n        reach: international', `- channel: ${channel}\n        value: "${value}"\n        reach: ${reach}`]);

/** The sound file with its contact moved to the file of another country. */
const tombstones = (lines: string): string => changed(['gaps: []', `tombstones:\n${lines}gaps: []`]);

describe('the list of rules', () => {
  it('names every rule once and says why it is there', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    for (const { why } of RULES) expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

describe('phone-e164', () => {
  it('refuses a number with a digit too few', () => {
    expect(said(withContact('phone', '+54116089900'))).toMatchInlineSnapshot(`
      [
        "25:16  error  phone-e164  "+54116089900" is not a valid number in any country: digits are missing, too many or mistyped. Compare it with its source. If the authority does publish it like this, list it with the reason in content/exceptions.yaml",
      ]
    `);
  });
  it('refuses other ways of writing, and offers the right one', () => {
    expect(said(withContact('phone', '+54 11 6089-9000'))).toMatchInlineSnapshot(`
      [
        "25:16  error  phone-e164  "+54 11 6089-9000" is not written as an international number: +, the country's code and the number, digits only. If it is dialled only inside the country, write \`reach: domestic\`. Write "+541160899000"",
      ]
    `);
    expect(said(withContact('whatsapp', '011 6089-9000'))[0]).toMatch(/Write "\+541160899000"$/);
    expect(said(withContact('fax', '145'))[0]).toMatch(/^25:16 {2}error {2}phone-e164.*reach: domestic`$/);
  });
  it('accepts a valid number', () => {
    expect(said(withContact('whatsapp', '+5491131331000'))).toEqual([]);
  });
});

describe('phone-other-plan', () => {
  it('advises on a number of another country', () => {
    expect(said(withContact('phone', '+14707519077'))).toEqual([
      '25:16  advice  phone-other-plan  +14707519077 lies in the numbering plan of US, not of AR. If it is meant so, nothing needs to be done',
    ]);
    expect(readCountryText(FILE, withContact('phone', '+14707519077')).country).toBeDefined();
  });
  it('accepts a number of its own country in a plan that many share', () => {
    const canada = withContact('phone', '+16139098881').replace('country: AR', 'country: CA').replaceAll('America/Argentina/Buenos_Aires', 'America/Toronto');
    expect(said(canada, 'content/countries/ca.yaml')).toEqual([]);
  });
});

describe('domestic-number', () => {
  it.each([
    ['+541160899000', /begins with \+/],
    ['0800 222 1717', /Write "08002221717"$/],
    ['call 145', /digits, \* and # only/],
    ['**', /digits, \* and # only/],
  ])('refuses %s', (value, expected) => {
    expect(said(withContact('phone', value, 'domestic'))).toEqual([expect.stringMatching(/^25:16 {2}error {2}domestic-number/)]);
    expect(said(withContact('phone', value, 'domestic'))[0]).toMatch(expected);
  });
  it.each(['145', '*212', '08002221717', '*31#'])('accepts %s', (value) => {
    expect(said(withContact('phone', value, 'domestic'))).toEqual([]);
  });
});

describe('email-address', () => {
  it.each(['https://example.org', 'office at ministry.gov', 'a@b', 'a@b.gov, c@d.gov', 'Office <a@b.gov>', 'a@b.gov?bcc=c@d.gov'])('refuses %s', (value) => {
    expect(places(withContact('email', value))).toEqual(['email-address 25:16']);
  });
  it('offers the bare address, and knows that mail works from everywhere', () => {
    expect(said(withContact('email', 'mailto:office@ministry.gov.ar'))[0]).toMatch(/Write "office@ministry\.gov\.ar"$/);
    expect(said(withContact('email', 'office@ministry.gov.ar', 'domestic'))).toEqual(['26:16  error  email-address  an e-mail address works from every country. Write international']);
  });
  it('accepts a mailbox', () => {
    expect(said(withContact('email', 'office@ministry.gov.ar'))).toEqual([]);
  });
});

describe('web-contact', () => {
  it.each([
    ['www.ministry.gov.ar', /is not a whole web address/],
    ['http://www.ministry.gov.ar', /is not encrypted/],
    ['javascript:alert(1)', /does not begin with https/],
    ['data:text/html,x', /does not begin with https/],
    ['https://www.ministry.gov.ar@example.org/', /can hide where it leads/],
  ])('refuses %s', (value, expected) => {
    expect(said(withContact('form', value))).toEqual([expect.stringMatching(/^25:16 {2}error {2}web-contact/)]);
    expect(said(withContact('chat', value))[0]).toMatch(expected);
  });
  it('accepts an encrypted page', () => {
    expect(said(withContact('form', 'https://www.ministry.gov.ar/denuncias'))).toEqual([]);
    expect(places(withContact('form', 'https://www.ministry.gov.ar/', 'domestic'))).toEqual(['web-contact 26:16']);
  });
});

describe('timezone', () => {
  it.each(['America/Buenos_Aries', '-03:00', 'GMT-3', 'Buenos Aires'])('refuses %s', (zone) => {
    expect(places(changed(['America/Argentina/Buenos_Aires', `"${zone}"`]))).toEqual(['timezone 3:13']);
  });
  it('offers the zone that was meant', () => {
    expect(said(changed(['America/Argentina/Buenos_Aires', 'America/Montevido']))[0]).toMatch(/Write America\/Montevideo$/);
  });
  it('accepts zones that are old names', () => {
    expect(said(changed(['America/Argentina/Buenos_Aires', 'America/Port_of_Spain']))).toEqual([]);
  });
});

describe('country-file-name', () => {
  it('refuses a country in the file of another', () => {
    expect(said(SOUND, 'content/countries/bo.yaml')).toEqual([
      '1:10  error  country-file-name  the file is called "bo.yaml", but says that it is about AR. Rename the file to ar.yaml, or correct the country',
    ]);
  });
});

describe('source-unknown and source-unused', () => {
  it('refuse a source that is not there, wherever it is named', () => {
    expect(places(changed(['sources: [s1]\nlaws', 'sources: [s1, s9]\nlaws']))).toEqual(['source-unknown 8:19']);
    expect(places(changed(['purpose: office', 'purpose: office\n        factSources: {hours: [s8]}']))).toEqual(['source-unknown 28:31']);
    expect(said(changed(['sources: [s1]\nlaws', 'sources: [s1, gazete2012]\nlaws'], ['  s1:\n', '  gazette2012:\n'], ['[s1, g', '[gazette2012, g']))[0]).toMatch(/Write gazette2012$/);
  });
  it('refuse a source that nothing names', () => {
    expect(said(`${SOUND}  s2:\n    kind: letter\n    publisher: Ministerio\n    published: "2026-01-02"\n    title: Respuesta\n    lang: es\n`)).toEqual([
      '39:3  error  source-unused  nothing in this file names the source "s2". Name it where it belongs, or delete it',
    ]);
  });
});

describe('duplicate-id', () => {
  const second = (id: string): string => changed(['gaps: []', '']).replace('    sources: [s1]\n\nsources:', `    sources: [s1]\n  - id: ${id}\n    name: {en: a, es: a, pt: a, fr: a}\n    type: police\n    roles: [investigation]\n    services: [investigation]\n    serves: [everyone]\n    summary: {en: a, es: a, pt: a, fr: a}\n    sources: [s1]\ngaps:\n  - {en: a, es: a, pt: a, fr: a, about: [${id}]}\nsources:`);
  it('refuses an id that stands twice', () => {
    expect(said(second('linea-145'))).toEqual(['30:9  error  duplicate-id  the id "linea-145" stands already on line 11. Give this entry an id of its own']);
  });
  it('refuses an id that is said to have ended', () => {
    expect(places(tombstones('  - {id: linea-145, reason: closed, on: "2025"}\n'))).toEqual(['duplicate-id 31:10']);
    expect(places(tombstones('  - {id: old, reason: closed, on: "2025"}\n  - {id: old, reason: closed, on: "2025"}\n'))).toEqual(['duplicate-id 32:10']);
  });
  it('accepts two ids', () => {
    expect(said(second('linea-134'))).toEqual([]);
  });
});

describe('text-language', () => {
  it('refuses a language that is not official', () => {
    expect(said(changed(['fr: Ligne 145', 'fr: Ligne 145, nl: Lijn 145']))).toMatchInlineSnapshot(`
      [
        "12:71  error  text-language  "nl" is not a language of a text in this file: en, es, pt, fr. If it is an official language of the country, add it to \`languages\` at the top",
      ]
    `);
    expect(places(changed(['es: Línea 145', 'sp: Línea 145']))).toEqual(['text-languages 12:5', 'text-language 12:26']);
    expect(places(changed(['fr: Ligne 145', 'fr: Ligne 145, about: x']))).toEqual(['text-language 12:71']);
  });
  it('accepts an official language', () => {
    expect(said(changed(['fr: Ligne 145', 'fr: Ligne 145, qu: Yupay 145'], ['languages: [es]', 'languages: [es, qu]']))).toEqual([]);
  });
});

describe('gap-about', () => {
  const gap = (about: string): string => changed(['gaps: []', `gaps:\n  - {en: a, es: a, pt: a, fr: a, about: [${about}]}`]);
  it('refuses an agency that is not there', () => {
    expect(said(gap('linea-154'))).toEqual(['31:42  error  gap-about  there is no agency "linea-154" in this file. Write the id of an agency, or hotline where no national line was found. Write linea-145']);
  });
  it('accepts an agency of the file, and the hotline', () => {
    expect(said(gap('linea-145, hotline'))).toEqual([]);
  });
});

describe('tombstone-to', () => {
  it('refuses a successor that is not there, or has ended itself', () => {
    expect(said(tombstones('  - {id: old, reason: renamed, to: ar/linea-154, on: "2025"}\n'))[0]).toMatch(/^31:\d+ {2}error {2}tombstone-to.*Write ar\/linea-145$/);
    const chain = '  - {id: old, reason: renamed, to: ar/older, on: "2025"}\n  - {id: older, reason: renamed, to: ar/linea-145, on: "2025"}\n';
    expect(said(tombstones(chain))[0]).toMatch(/has ended too.*Write ar\/linea-145$/);
  });
  it('accepts an agency that is there, and says nothing about a country that is not at hand', () => {
    expect(said(tombstones('  - {id: old, reason: renamed, to: ar/linea-145, on: "2025"}\n'))).toEqual([]);
    expect(said(tombstones('  - {id: old, reason: renamed, to: bo/felcc, on: "2025"}\n'))).toEqual([]);
  });
});
