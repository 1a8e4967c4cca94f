import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeVcards, type VcardEntry } from '../../src/exports/vcard.ts';
import { parsedByIcal, parsedByVcard4, type ParsedCard } from './vcard-parsers.ts';

const VERSIONS = ['3.0', '4.0'] as const;

function entry(changes: Partial<VcardEntry> = {}): VcardEntry {
  return { name: 'Line 145, Argentina', organisation: 'Line 145', contacts: [{ channel: 'phone', value: '145' }], note: 'Note', revised: '2026-11-23', ...changes };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a parser should find of an entry: names and labels are one line each. */
function expected({ name, organisation, note, contacts, addresses = [] }: VcardEntry): ParsedCard {
  const values = (channels: readonly string[]): string[] => contacts.filter(({ channel }) => channels.includes(channel)).map(({ value }) => value);
  return {
    name: oneLine(name),
    organisation: oneLine(organisation),
    note,
    numbers: values(['phone', 'tty', 'sms', 'whatsapp', 'fax']),
    mailboxes: values(['email']),
    addresses: [...values(['form', 'chat']), ...addresses],
    labels: contacts.map(({ label }) => label).filter((label) => label !== undefined).map(oneLine),
  };
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe.each(VERSIONS)('version %s', (version) => {
  test('no text can end its line and begin a property of its own', () => {
    const intruder = 'x\r\nTEL:666\nEND:VCARD\r\u0000\u0007y';
    const file = writeVcards([entry({ name: intruder, organisation: intruder, note: intruder, contacts: [{ channel: 'phone', value: '145', label: intruder }] })], version);
    expect(file.match(/^TEL|^END/gm)).toEqual(['END']);
    expect(['\u0000', '\u0007'].filter((sign) => file.includes(sign))).toEqual([]);
    expect(parsedByIcal(file)[0]?.note).toBe('x\nTEL:666\nEND:VCARD\ny');
  });

  test('every line ends with CRLF and has at most 75 octets, and no character is cut in two', () => {
    const note = '🙂ñ漢'.repeat(200);
    const file = writeVcards([entry({ note })], version);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(parsedByIcal(file)[0]?.note).toBe(note);
  });

  test('a backslash survives', () => {
    expect(parsedByIcal(writeVcards([entry({ note: 'a\\b\\\\c\\' })], version))[0]?.note).toBe('a\\b\\\\c\\');
  });

  test('numbers keep their digits, leading zeros, stars and hashes', () => {
    const contacts = ['0800', '*212', '#31#', '00', '018000522020', '+541160899000'].map((value) => ({ channel: 'phone' as const, value }));
    expect(parsedByIcal(writeVcards([entry({ contacts })], version))[0]?.numbers).toEqual(contacts.map(({ value }) => value));
  });

  test('whatever is written is read back, by ical.js', () => {
    fc.assert(fc.property(entries(), (all) => {
      expect(parsedByIcal(writeVcards(all, version))).toEqual(all.map(expected));
    }));
  });

  test('the same entries give the same file', () => {
    expect(writeVcards([entry()], version)).toBe(writeVcards([entry()], version));
    expect(writeVcards([entry()], version)).toMatch(/REV:2026-?11-?23T00:?00:?00Z\r\n/);
  });
});

test('whatever is written is read back, by vcard4', () => {
  fc.assert(fc.property(entries(), (all) => {
    expect(parsedByVcard4(writeVcards(all, '4.0'))).toEqual(all.map(expected));
  }));
});

test('the two versions say the same, each as its standard wants it', () => {
  const [three, four] = VERSIONS.map((version) => writeVcards([entry({ note: 'one; two' })], version));
  expect(three).toContain('VERSION:3.0\r\nN:Line 145\\, Argentina;;;;\r\n');
  expect(three).toContain('NOTE:one\\; two\r\n');
  expect(four).toContain('VERSION:4.0\r\nKIND:org\r\n');
  expect(four).toContain('NOTE:one; two\r\n');
  expect(writeVcards([entry()])).toBe(writeVcards([entry()], '3.0'));
});

/** One or two entries with texts full of what a vCard must escape. */
function entries(): fc.Arbitrary<VcardEntry[]> {
  const piece = fc.constantFrom(',', ';', '\n', ':', '"', '🙂', 'é', '0', 'Línea', ' – ', '&', 'n', '=', '漢字', 'a'.repeat(70));
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => `x${pieces.join('')}x`);
  const number = fc.stringMatching(/^\+?[0-9*#]{2,15}$/);
  const contact = fc.oneof(
    fc.record({ channel: fc.constantFrom('phone', 'fax', 'sms', 'tty', 'whatsapp' as const), value: number, label: fc.option(text, { nil: undefined }) }),
    fc.record({ channel: fc.constant('email' as const), value: fc.constant('linea@example.org'), label: fc.option(text, { nil: undefined }) }),
    fc.record({ channel: fc.constantFrom('form', 'chat' as const), value: fc.constant('https://example.org/a;b,c?d=1'), label: fc.option(text, { nil: undefined }) }),
  );
  const one = fc.record({ name: text, organisation: text, note: text, contacts: fc.array(contact, { maxLength: 4 }), revised: fc.constant('2026-11-23') });
  return fc.array(one, { minLength: 1, maxLength: 2 });
}
