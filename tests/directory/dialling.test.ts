import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { displayLetters, displayNumber } from '../../src/directory/dialling-display.ts';
import { digitsOf, keysOf, sameNumber } from '../../src/directory/dialling-digits.ts';
import { contactLinks } from '../../src/directory/dialling.ts';
import { extensionAndOptions } from '../../src/directory/published.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';

const folder = new URL('../../content/countries/', import.meta.url);
const everyContact = readdirSync(folder).flatMap((file) => {
  const country = parse(readFileSync(new URL(file, folder), 'utf8')) as Country;
  return country.agencies.flatMap((agency) =>
    (agency.contacts ?? []).map((contact) => ({ where: `${country.country}/${agency.id} ${contact.channel} ${contact.value}`, country: country.country, contact })),
  );
});
const numbers = everyContact.filter(({ contact }) => !['email', 'form', 'chat'].includes(contact.channel));

const phone = (value: string, published?: string, more: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value,
  published,
  reach: value.startsWith('+') ? 'international' : 'domestic',
  purpose: 'hotline',
  sources: ['s1'],
  ...more,
});
const label = (en: string): NonNullable<Contact['label']> => ({ en, es: 'x', pt: 'x', fr: 'x' });

describe('digits', () => {
  test('are not the same with and without a country code, nor where there are none', () => {
    expect(sameNumber('8883737888', '+18883737888')).toBe(false);
    expect(sameNumber('', '')).toBe(false);
    expect(sameNumber('*212', '212')).toBe(false);
  });

  test('are the same however they are grouped', () => {
    expect(sameNumber('1-888-373-7888', '+18883737888')).toBe(true);
    expect(digitsOf('+54 (11) 6089-9000')).toBe('541160899000');
  });

  test('stand for letters as on a keypad', () => {
    expect(keysOf('línea')).toBeUndefined();
    expect(keysOf('4CTU')).toBe('4288');
    expect(keysOf('PQRS-wxyz')).toBe('77779999');
  });
});

describe('a number as shown', () => {
  test.each([
    ['another number in `published`', '+18769064908', '(876) 906-4908-21', 'JM', '+1 876 906 4908'],
    ['a second number in `published`', '+14734402712', '(473) 440-2640/2712/3036', 'GD', '+1 473 440 2712'],
    ['an old trunk prefix', '8000085400', '01 800 00 854 00', 'MX', '800 008 5400'],
    ['digits without grouping', '+17844571211', '4571211', 'VC', '+1 784 457 1211'],
    ['a mobile 9 that the source leaves out', '+5491127716463', '11-2771-6463', 'AR', '+54 9 11 2771 6463'],
  ])('does not take its grouping from %s', (_, value, published, country, shown) => {
    expect(displayNumber(phone(value, published), country)).toBe(shown);
  });

  test.each([
    ['+54 9 11 4411 3057', '+5491144113057', 'AR', '+54 9 11 4411 3057'],
    ['(011) 4317-0388', '+541143170388', 'AR', '+54 11 4317-0388'],
    ['462-3919', '+12684623919', 'AG', '+1 268 462-3919'],
    ['+ 1-268-462-9364', '+12684629364', 'AG', '+1 268-462-9364'],
    ['376 – 8477 (TIPS)', '+12423768477', 'BS', '+1 242 376-8477'],
    ['(501)-880-2322', '+5018802322', 'BZ', '+501 880-2322'],
    ['(61) 9610-0180', '+556196100180', 'BR', '+55 61 9610-0180'],
    ['+56.2 296 33 710', '+56229633710', 'CL', '+56 2 296 33 710'],
    ['(593 2) 3985800 ext. 173021', '+59323985800', 'EC', '+593 2 3985800'],
    ['+593 02 2993200 ext. 14001–17001', '+59322993200', 'EC', '+593 2 2993200'],
    ['(809) 987-7001, extensiones 7595/7597/7100', '+18099877001', 'DO', '+1 809 987-7001'],
    ['PBX: (502) 2424-1717', '+50224241717', 'GT', '+502 2424-1717'],
    ['(511) 311 0300', '+5113110300', 'PE', '+51 1 311 0300'],
    ['(01) 418-4030', '+5114184030', 'PE', '+51 1 418-4030'],
    ['516-28-46', '+5075162846', 'PA', '+507 516-28-46'],
    ['+595-21-4148865 / 8875 / 8873', '+595214148865', 'PY', '+595 21-4148865'],
    ['405570 tst 4071', '+597405570', 'SR', '+597 405 570'],
    ['(+597)7457463', '+5977457463', 'SR', '+597 745 7463'],
    ['520 623 7874', '+15206237874', 'MX', '+1 520 623 7874'],
    ['092 626 928', '+59892626928', 'UY', '+598 92 626 928'],
  ])('stands whole when it is international: %s', (published, value, country, shown) => {
    expect(displayNumber(phone(value, published), country)).toBe(shown);
  });

  test.each([
    ['Línea 145', '145', 'AR', '145'],
    ['9-1-1', '911', 'CR', '911'],
    [undefined, '*212', 'DO', '*212'],
    ['079 opción 1', '079', 'MX', '079'],
    ['Text: 233733', '233733', 'US', '233733'],
    ['0800-222-1717', '08002221717', 'AR', '0800-222-1717'],
    ['0-800-922-8477', '08009228477', 'BZ', '0-800-922-8477'],
    ['1 888 242-2100', '18882422100', 'CA', '1 888 242-2100'],
    [undefined, '018000522020', 'CO', '01 8000 522020'],
    ['800-4288 (4CTU)', '8004288', 'TT', '800-4288'],
    ['800-TIPS (8477)', '8008477', 'TT', '800-8477'],
    ['1-800-222-TIPS (8477)', '18002228477', 'CA', '1-800-222-8477'],
    ['1800 DELITO (335486)', '1800335486', 'EC', '1800 335486'],
    ['888-VICTIMS (842-8467)', '8888428467', 'JM', '888-842-8467'],
    ['1-888-NO-ABUSE', '18886622873', 'JM', '1-888-662-2873'],
    ['888-KEY-2-FREE (888-539-2373)', '18885392373', 'US', '1-888-539-2373'],
    ['1–866–4USWAGE (1–866–487–9243)', '18664879243', 'US', '1-866-487-9243'],
    ['0800-MUJER (0800-6853737)', '08006853737', 'VE', '0800-6853737'],
    ['+1 868 866 0025', '8660025', 'TT', '866-0025'],
    ['300 – 3339', '3003339', 'BS', '300-3339'],
    [undefined, '6003330000', 'CL', '600 333 0000'],
  ])('stands as it is dialled when it is domestic: %s', (published, value, country, shown) => {
    expect(displayNumber(phone(value, published), country)).toBe(shown);
  });

  test('a mailbox or an address is left alone', () => {
    expect(displayNumber(phone('a.b@c.org', 'a.b @c.org', { channel: 'email', reach: 'international' }), 'VC')).toBe('a.b@c.org');
  });

  test('shows the digits that are dialled, for every contact of the content', () => {
    expect(everyContact.length).toBeGreaterThanOrEqual(389);
    for (const { where, country, contact } of numbers) {
      const shown = displayNumber(contact, country);
      expect(digitsOf(shown), where).toBe(digitsOf(contact.value));
      expect(shown.startsWith('+'), where).toBe(contact.reach === 'international');
      expect(shown, where).toMatch(/^[+*]?\d[\d -]*\d$/);
    }
  });
});

describe('letters of the keypad', () => {
  test.each([
    ['0800-MUJER (0800-6853737)', '08006853737', 'VE'],
    ['888-KEY-2-FREE (888-539-2373)', '18885392373', 'US'],
    ['299-0300 Option 3 or ext. 2060', '+18682990300', 'TT'],
    ['Línea 145', '145', 'AR'],
  ])('are not shown where they spell other digits: %s', (published, value, country) => {
    expect(displayLetters(phone(value, published), country)).toBeUndefined();
  });

  test.each([
    ['800-4288 (4CTU)', '8004288', 'TT', '800-4CTU'],
    ['376 – 8477 (TIPS)', '+12423768477', 'BS', '+1 242 376-TIPS'],
    ['1800 DELITO (335486)', '1800335486', 'EC', '1800 DELITO'],
    ['847 or TIP', '847', 'LC', 'TIP'],
    ['1–866–4USWAGE (1–866–487–9243)', '18664879243', 'US', '1-866-4USWAGE'],
    ['0-800-FISCA-00 (0800-3472200)', '08003472200', 'VE', '0-800-FISCA-00'],
  ])('are told beside the digits: %s', (published, value, country, letters) => {
    expect(displayLetters(phone(value, published), country)).toBe(letters);
  });

  test('press the keys of the number, for every contact of the content', () => {
    for (const { where, country, contact } of numbers) {
      const letters = displayLetters(contact, country);
      if (letters !== undefined) expect(keysOf(letters.replace(/[+\s]/g, '')), where).toBe(digitsOf(contact.value));
    }
  });
});

describe('links', () => {
  test('there are none for a fax, a domestic WhatsApp number or an address that is not of the web', () => {
    expect(contactLinks(phone('+12684629355', undefined, { channel: 'fax' }))).toEqual([]);
    expect(contactLinks(phone('8005533000', undefined, { channel: 'whatsapp' }))).toEqual([]);
    expect(contactLinks(phone('javascript:alert(1)', undefined, { channel: 'form', reach: 'international' }))).toEqual([]);
  });

  test('a WhatsApp number is called or texted only where its label says so', () => {
    const whatsapp = (en?: string): string[] =>
      contactLinks(phone('+18682794422', undefined, { channel: 'whatsapp', label: en === undefined ? undefined : label(en) })).map(({ href }) => href);
    expect(whatsapp()).toEqual(['https://wa.me/18682794422']);
    expect(whatsapp('Migrant Workers Mobile Program')).toEqual(['https://wa.me/18682794422']);
    expect(whatsapp('WhatsApp only, no calls')).toEqual(['https://wa.me/18682794422']);
    expect(whatsapp('Urgent matters: phone, text or WhatsApp')).toEqual(['https://wa.me/18682794422', 'tel:+18682794422', 'sms:+18682794422']);
  });

  test.each([
    [phone('145'), 'tel:145'],
    [phone('*212'), 'tel:*212'],
    [phone('#31'), 'tel:%2331'],
    [phone('+17844561111', '(784) 456-1111 Ext. 4741'), 'tel:+17844561111;ext=4741'],
    [phone('+59322993200', '2993200 Extensión Quito 23035 - 23036'), 'tel:+59322993200'],
    [phone('711', 'TTY: 711', { channel: 'tty' }), 'tel:711'],
    [phone('233733', undefined, { channel: 'sms' }), 'sms:233733'],
    [phone('a+b@c.org', undefined, { channel: 'email', reach: 'international' }), 'mailto:a%2Bb@c.org'],
    [phone('https://tips.fbi.gov/', undefined, { channel: 'form', reach: 'international' }), 'https://tips.fbi.gov/'],
  ])('%#: the link opens %s', (contact, href) => {
    expect(contactLinks(contact).map((link) => link.href)).toEqual([href]);
  });

  test('a domestic number never gets a +, for every contact of the content', () => {
    for (const { where, contact } of everyContact) {
      for (const { kind, href } of contactLinks(contact)) {
        if (kind !== 'tel' && kind !== 'sms') continue;
        expect(href.includes('+'), where).toBe(contact.reach === 'international');
        const { extensions } = extensionAndOptions(contact);
        expect(digitsOf(href.replace(/;ext=.*/, '')), where).toBe(digitsOf(contact.value));
        expect(href.includes(';ext='), where).toBe(contact.reach === 'international' && extensions.length === 1 && kind === 'tel');
      }
    }
  });
});
