import { Metadata } from 'libphonenumber-js/max';
import { beforeAll, describe, expect, test } from 'vitest';
import { callingPlan } from '../../src/directory/calling-plan.ts';
import { dialFrom, type Dialled } from '../../src/directory/calling.ts';
import { digitsOf } from '../../src/directory/dialling-digits.ts';
import { internationalPrefixes } from '../../src/directory/international-prefixes.ts';
import { callingMessages } from '../../src/i18n/messages/calling.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Country } from '../../src/model/country.ts';
import { LOCALES } from '../../src/model/locales.ts';
import { realCountries } from '../support/real-content.ts';

type CountryCode = Parameters<Metadata['selectNumberingPlan']>[0];

const CODES = 'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE'.split(' ');
const prefixes = internationalPrefixes(CODES);

let countries: readonly Country[];
beforeAll(async () => {
  countries = await realCountries();
});

const contact = (value: string, more: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value,
  reach: value.startsWith('+') ? 'international' : 'domestic',
  purpose: 'office',
  sources: ['s1'],
  ...more,
});

/** A contact of `home`, dialled from `from`. */
function dial(from: string, home: string, value: string, more: Partial<Contact> = {}): Dialled {
  const plan = callingPlan(contact(value, more), home);
  if (!plan) throw new Error(`${value} is not dialled`);
  return dialFrom(plan, from, prefixes);
}

describe('what cannot be dialled', () => {
  test.each([
    // from, home, value: short codes and star codes
    ['BO', 'AR', '145'],
    ['AR', 'BO', '800140348'],
    ['US', 'BR', '100'],
    ['AR', 'BR', '180'],
    ['PE', 'CL', '*4242'],
    ['VE', 'CO', '018000522020'],
    ['EC', 'CO', '155'],
    ['DO', 'HT', '840'],
    ['HT', 'DO', '*212'],
    ['GT', 'MX', '8005533000'],
    ['US', 'MX', '089'],
    ['MX', 'US', '233733'],
    ['US', 'CU', '80212345'],
    // toll-free numbers of North America, between countries that share the code 1
    ['CA', 'US', '18883737888'],
    ['US', 'CA', '18339001010'],
    ['JM', 'US', '18663472423'],
    ['US', 'JM', '18886622873'],
    ['DM', 'BB', '18007443629'],
    ['BB', 'DM', '18008477'],
    ['TT', 'BS', '3003339'],
    ['US', 'TT', '8004288'],
    ['VC', 'TT', '999'],
    // a ten-digit number that looks like any other of the plan, but is given as domestic
    ['US', 'DO', '8092007393'],
    // a caller in no country of the directory
    ['ES', 'AR', '145'],
    ['', 'AR', '145'],
  ])('from %s: %s %s, a domestic number', (from, home, value) => {
    expect(dial(from, home, value)).toEqual({ kind: 'impossible', steps: [], note: 'only-inside' });
  });

  test.each(['SV', 'CA', 'BO', 'BR'])('from %s: a number that works only from the United States', (from) => {
    expect(dial(from, 'SV', '+18883011130', { callableFrom: ['US'] })).toEqual({ kind: 'impossible', steps: [], note: 'only-from' });
  });

  test('what is written to is no number', () => {
    expect(callingPlan(contact('a@b.org', { channel: 'email', reach: 'international' }), 'AR')).toBeUndefined();
    expect(callingPlan(contact('https://a.org/', { channel: 'form', reach: 'international' }), 'AR')).toBeUndefined();
    expect(callingPlan(contact('https://a.org/', { channel: 'chat', reach: 'international' }), 'AR')).toBeUndefined();
  });

  test('no prefix is made up for a country where none is known', () => {
    // Israel: callers choose among carriers, and nobody has written down how.
    expect(Object.keys(internationalPrefixes(['XX', 'IL', 'CL']))).toEqual(['CL']);
    expect(dial('ES', 'AR', '+541143170388')).toEqual({ kind: 'international', plus: '+54 11 4317 0388', steps: [], note: 'prefix-unknown' });
  });
});

test('a prefix is known for each of the 35 states', () => {
  expect(Object.keys(prefixes)).toEqual(CODES);
});

describe('from abroad', () => {
  test.each([
    // from, home, value, steps, + form
    ['US', 'AR', '+541143170388', '011 | 54 | 11 4317 0388', '+54 11 4317 0388'],
    ['CA', 'AR', '+5491144113057', '011 | 54 | 9 11 4411 3057', '+54 9 11 4411 3057'],
    ['UY', 'AR', '+5491144113057', '00 | 54 | 9 11 4411 3057', '+54 9 11 4411 3057'],
    ['MX', 'AR', '+5493414123456', '00 | 54 | 9 341 412 3456', '+54 9 341 412 3456'],
    ['AR', 'MX', '+525553872400', '00 | 52 | 55 5387 2400', '+52 55 5387 2400'],
    ['US', 'MX', '+525553872400', '011 | 52 | 55 5387 2400', '+52 55 5387 2400'],
    ['GT', 'MX', '+525553872400', '00 | 52 | 55 5387 2400', '+52 55 5387 2400'],
    ['MX', 'GT', '+50224241717', '00 | 502 | 2424 1717', '+502 2424 1717'],
    ['MX', 'US', '+12025014444', '00 | 1 | 202 501 4444', '+1 202 501 4444'],
    ['MX', 'CU', '+5372069088', '00 | 53 | 7 2069088', '+53 7 2069088'],
    ['US', 'CU', '+5372069088', '011 | 53 | 7 2069088', '+53 7 2069088'],
    ['CU', 'US', '+12025014444', '119 | 1 | 202 501 4444', '+1 202 501 4444'],
    ['CU', 'PA', '+5075162846', '119 | 507 | 516 2846', '+507 516 2846'],
    ['US', 'HT', '+50937001234', '011 | 509 | 37 00 1234', '+509 37 00 1234'],
    ['DO', 'HT', '+50937001234', '011 | 509 | 37 00 1234', '+509 37 00 1234'],
    ['HT', 'DO', '+18099877001', '00 | 1 | 809 987 7001', '+1 809 987 7001'],
    ['CL', 'HT', '+50937001234', '1XX 0 | 509 | 37 00 1234', '+509 37 00 1234'],
    ['GY', 'VE', '+582124145114', '001 | 58 | 212 4145114', '+58 212 4145114'],
    ['TT', 'VE', '+582124145114', '011 | 58 | 212 4145114', '+58 212 4145114'],
    ['VE', 'TT', '+18682254664', '00 | 1 | 868 225 4664', '+1 868 225 4664'],
    ['GY', 'SR', '+597400418', '001 | 597 | 400 418', '+597 400 418'],
    ['SR', 'GY', '+5922271149', '00 | 592 | 227 1149', '+592 227 1149'],
    ['BZ', 'GT', '+50224241717', '00 | 502 | 2424 1717', '+502 2424 1717'],
    ['JM', 'BZ', '+5018022663', '011 | 501 | 802 2663', '+501 802 2663'],
    ['NI', 'CR', '+50625273761', '00 | 506 | 2527 3761', '+506 2527 3761'],
    ['HN', 'SV', '+50325937000', '00 | 503 | 2593 7000', '+503 2593 7000'],
    ['US', 'HN', '+50489905187', '011 | 504 | 8990 5187', '+504 8990 5187'],
    ['US', 'PE', '+5114184030', '011 | 51 | 1 4184030', '+51 1 4184030'],
    ['EC', 'PE', '+5114184030', '00 | 51 | 1 4184030', '+51 1 4184030'],
    ['PE', 'EC', '+59323985800', '00 | 593 | 2 398 5800', '+593 2 398 5800'],
    ['US', 'PY', '+59521452060', '011 | 595 | 21 452 060', '+595 21 452 060'],
    ['AR', 'PY', '+59521452060', '00 | 595 | 21 452 060', '+595 21 452 060'],
    ['AR', 'UY', '+59892626928', '00 | 598 | 92 626 928', '+598 92 626 928'],
    ['PY', 'BR', '+5561982600610', '00 | 55 | 61 98260 0610', '+55 61 98260 0610'],
    ['US', 'BR', '+556135358333', '011 | 55 | 61 3535 8333', '+55 61 3535 8333'],
    ['US', 'BO', '+59122123456', '011 | 591 | 2 2123456', '+591 2 2123456'],
    ['US', 'CO', '+576012345678', '011 | 57 | 601 2345678', '+57 601 2345678'],
    ['US', 'CL', '+56228274622', '011 | 56 | 2 2827 4622', '+56 2 2827 4622'],
    // a carrier is chosen
    ['BO', 'AR', '+541143170388', '00 1X | 54 | 11 4317 0388', '+54 11 4317 0388'],
    ['BO', 'US', '+12025014444', '00 1X | 1 | 202 501 4444', '+1 202 501 4444'],
    ['BR', 'AR', '+5491144113057', '00 XX | 54 | 9 11 4411 3057', '+54 9 11 4411 3057'],
    ['BR', 'US', '+12025014444', '00 XX | 1 | 202 501 4444', '+1 202 501 4444'],
    ['CL', 'PE', '+5114184030', '1XX 0 | 51 | 1 4184030', '+51 1 4184030'],
    ['CL', 'BO', '+59171234567', '1XX 0 | 591 | 71234567', '+591 71234567'],
    ['CO', 'VE', '+582124145114', '00 X | 58 | 212 4145114', '+58 212 4145114'],
    ['CO', 'PA', '+5075162846', '00 X | 507 | 516 2846', '+507 516 2846'],
    // a line of one country with a number of another
    ['HN', 'HN', '+14707519077', '00 | 1 | 470 751 9077', '+1 470 751 9077'],
    ['MX', 'MX', '+15206237874', '00 | 1 | 520 623 7874', '+1 520 623 7874'],
  ])('from %s to %s %s: %s', (from, home, value, steps, plus) => {
    const dialled = dial(from, home, value);
    expect(dialled).toMatchObject({ kind: 'international', plus });
    expect(dialled.steps.join(' | ')).toBe(steps);
    expect(dialled.note).toBe(['BO', 'BR', 'CL', 'CO'].includes(from) ? 'carrier' : undefined);
  });

  test.each([
    ['US', 'CA', '+16139968885', '1 | 613 996 8885'],
    ['CA', 'US', '+12025014444', '1 | 202 501 4444'],
    ['US', 'JM', '+18765833011', '1 | 876 583 3011'],
    ['JM', 'TT', '+18682254664', '1 | 868 225 4664'],
    ['BB', 'VC', '+17844571211', '1 | 784 457 1211'],
    ['DO', 'US', '+12025014444', '1 | 202 501 4444'],
    ['US', 'DO', '+18099877001', '1 | 809 987 7001'],
    ['CA', 'HN', '+14707519077', '1 | 470 751 9077'],
    ['LC', 'MX', '+15206237874', '1 | 520 623 7874'],
  ])('from %s to %s %s, which share the code 1: %s', (from, home, value, steps) => {
    const dialled = dial(from, home, value);
    expect(dialled.kind).toBe('nanp');
    expect(dialled.steps.join(' | ')).toBe(steps);
    expect(digitsOf(dialled.plus ?? '')).toBe(digitsOf(value));
  });

  test('a toll-free number works where the content says so', () => {
    expect(dial('US', 'SV', '+18883011130', { callableFrom: ['US'] })).toMatchObject({ kind: 'local', steps: ['1 888 301 1130'] });
    expect(dial('CA', 'SV', '+18883011130', { callableFrom: ['US', 'CA'] })).toMatchObject({ kind: 'nanp', steps: ['1', '888 301 1130'] });
    expect(dial('CA', 'US', '18883737888', { callableFrom: ['CA'] })).toEqual({ kind: 'as-is', steps: ['1-888-373-7888'] });
    expect(dial('US', 'US', '18883737888', { callableFrom: ['CA'] })).toEqual({ kind: 'as-is', steps: ['1-888-373-7888'] });
  });

  test('a message has no prefix: only the + form', () => {
    expect(dial('US', 'AR', '+5491127716463', { channel: 'whatsapp' })).toEqual({ kind: 'international', plus: '+54 9 11 2771 6463', steps: [] });
    expect(dial('AR', 'AR', '+5491127716463', { channel: 'whatsapp' })).toEqual({ kind: 'local', plus: '+54 9 11 2771 6463', steps: [] });
    expect(dial('CA', 'JM', '+18768782882', { channel: 'sms' })).toEqual({ kind: 'nanp', plus: '+1 876 878 2882', steps: [] });
    const calls = { channel: 'whatsapp', label: { en: 'WhatsApp and calls', es: 'x', pt: 'x', fr: 'x' } } as const;
    expect(dial('US', 'UY', '+59892626928', calls)).toMatchObject({ steps: ['011', '598', '92 626 928'] });
  });
});

describe('inside the country', () => {
  test.each([
    ['AR', '145', '145'],
    ['AR', '08002221717', '0800-222-1717'],
    ['US', '18883737888', '1-888-373-7888'],
    ['DO', '*212', '*212'],
    ['HT', '840', '840'],
    ['CU', '103', '103'],
    ['MX', '8005533000', '800 553 3000'],
    ['CO', '018000522020', '01 8000 522020'],
    ['TT', '8004288', '800-4288'],
  ])('%s: a domestic number as it stands, %s', (home, value, steps) => {
    expect(dial(home, home, value)).toEqual({ kind: 'as-is', steps: [steps] });
  });

  test.each([
    ['AR', '+541143170388', '011 4317-0388'],
    ['AR', '+5491144113057', '011 15-4411-3057'],
    ['BO', '+59171234567', '71234567'],
    ['CL', '+56228274622', '2 2827 4622'],
    ['CO', '+576012345678', '601 2345678'],
    ['CO', '+573211234567', '321 1234567'],
    ['CU', '+5372069088', '07 2069088'],
    ['EC', '+59323985800', '02 398-5800'],
    ['GT', '+50224241717', '2424 1717'],
    ['HT', '+50937001234', '37 00 1234'],
    ['MX', '+525553872400', '55 5387 2400'],
    ['PE', '+5114184030', '01 4184030'],
    ['PY', '+59521452060', '021 452 060'],
    ['SR', '+597400418', '400 418'],
    ['UY', '+59829021010', '2902 1010'],
    ['UY', '+59892626928', '092 626 928'],
    ['VE', '+582124145114', '0212-4145114'],
    ['US', '+12025014444', '1 202 501 4444'],
    ['CA', '+16139968885', '1 613 996 8885'],
    ['DO', '+18099877001', '809 987 7001'],
    ['JM', '+18765833011', '876 583 3011'],
    ['BB', '+12464307332', '430 7332'],
    ['TT', '+18682254664', '225 4664'],
  ])('%s %s: %s', (home, value, steps) => {
    expect(dial(home, home, value)).toMatchObject({ kind: 'local', steps: [steps] });
    expect(dial(home, home, value)).not.toHaveProperty('note');
  });

  test('in Brazil, and to a landline of Bolivia, a carrier is chosen for another area', () => {
    expect(dial('BR', 'BR', '+556135358333')).toEqual({
      kind: 'local', plus: '+55 61 3535 8333', steps: ['0 XX', '61 3535 8333'], note: 'carrier-inside', carriers: ['0 15', '0 21', '0 41'],
    });
    expect(dial('BO', 'BO', '+59122123456')).toMatchObject({ steps: ['0 1X', '2 2123456'], note: 'carrier-inside', carriers: ['0 10', '0 11'] });
  });

  test('the source’s own grouping stands where its digits agree', () => {
    expect(dial('PY', 'PY', '+59521452060', { published: '(021) 452-060/061' }).steps).toEqual(['021 452-060']);
    expect(dial('BR', 'AR', '+541143170388', { published: '(011) 4317-0388' }).steps).toEqual(['00 XX', '54', '11 4317-0388']);
    expect(dial('AG', 'AG', '+12684629364', { published: '+ 1-268-462-9364' }).steps).toEqual(['462-9364']);
  });
});

describe('international prefixes', () => {
  test('there is one for every country, in the form that libphonenumber allows', () => {
    for (const code of countries.map(({ country }) => country)) {
      const { prefix, carriers } = prefixes[code] ?? {};
      const metadata = new Metadata();
      metadata.selectNumberingPlan(code as CountryCode);
      const allowed = new RegExp(`^(?:${metadata.numberingPlan?.IDDPrefix() ?? ''})$`);
      for (const whole of carriers ?? [prefix ?? '']) expect(whole.replaceAll(' ', ''), code).toMatch(allowed);
      expect(/X/.test(prefix ?? ''), code).toBe(carriers !== undefined);
    }
  });

  test('a carrier’s prefix fits the pattern', () => {
    for (const code of ['BO', 'BR', 'CL']) {
      const { prefix = '', carriers = [] } = prefixes[code] ?? {};
      for (const carrier of carriers) expect(carrier).toMatch(new RegExp(`^${prefix.replaceAll('X', String.raw`\d`)}$`));
    }
    for (const carrier of prefixes.CO?.carriers ?? []) expect(carrier).toMatch(/^00 (\d|\d{3})$/);
  });
});

describe('every contact of the content, from every country', () => {
  test('is dialled with its own digits, or not at all', () => {
    let pairs = 0;
    for (const { country: home, agencies } of countries) {
      for (const one of agencies.flatMap((agency) => agency.contacts ?? [])) {
        const plan = callingPlan(one, home);
        if (!plan) continue;
        for (const from of CODES) {
          const where = `${home} ${one.value} from ${from}`;
          const { kind, plus, steps, note } = dialFrom(plan, from, prefixes);
          pairs += 1;
          if (one.reach === 'domestic') {
            expect(plus, where).toBeUndefined();
            expect(kind, where).toBe(from === home ? 'as-is' : 'impossible');
            expect(steps.map(digitsOf).join(''), where).toBe(from === home ? digitsOf(one.value) : '');
          } else if (one.callableFrom && !one.callableFrom.includes(from)) {
            expect({ kind, plus, steps, note }, where).toEqual({ kind: 'impossible', plus: undefined, steps: [], note: 'only-from' });
          } else {
            expect(`+${digitsOf(plus ?? '')}`, where).toBe(one.value);
            expect(plus, where).toMatch(/^\+\d{1,3} \d[\d -]*\d$/);
            const dialled = steps.slice(1).map(digitsOf).join('');
            if (kind === 'international' && steps.length > 0) expect(`+${dialled}`, where).toBe(one.value);
            if (kind === 'nanp' && steps.length > 0) expect(steps.map(digitsOf).join(''), where).toMatch(/^1\d{10}$/);
            if (kind === 'local') expect(plan.at, where).toBe(from);
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(300 * 34);
  });

  test('goes to the page in few bytes', () => {
    const plans = countries.flatMap(({ country, agencies }) => agencies.flatMap((agency) => (agency.contacts ?? []).flatMap((one) => callingPlan(one, country) ?? [])));
    expect(JSON.stringify(plans).length / plans.length).toBeLessThan(60);
    expect(JSON.parse(JSON.stringify(plans))).toEqual(plans);
  });
});

test('the messages name the same values in every language', () => {
  for (const [key, words] of Object.entries(callingMessages)) {
    const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const locale of LOCALES) expect(values(words[locale]), `${key} ${locale}`).toEqual(values(words.en));
  }
});
