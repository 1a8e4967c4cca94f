import type { Channel } from '../model/vocabularies.ts';

/**
 * The version of a vCard: 3.0 (RFC 2426) is what phones and mail programs import, iOS and Outlook among them;
 * 4.0 (RFC 6350) is today's standard, which Outlook does not read and of which some systems of Apple spoil the accents.
 * So their users report: the files follow both standards and are read back by two parsers; importing them on iOS and Outlook was not tried.
 */
export type VcardVersion = '3.0' | '4.0';

/** One way to reach an entry, as an address book keeps it. */
export interface VcardContact {
  readonly channel: Channel;
  /** As it is dialled, or a mailbox or an address of the web: it is written as it stands, never with a + that it does not have. */
  readonly value: string;
  /** What the address book shows beside it: what must be known before dialling. */
  readonly label?: string;
}

/** An entry of an address book: an office or a line, never a person. */
export interface VcardEntry {
  /** What the address book lists it by. */
  readonly name: string;
  readonly organisation: string;
  readonly contacts: readonly VcardContact[];
  /** Addresses of the web: its own site, its page here. */
  readonly addresses?: readonly string[];
  /** Free text; lines end with \n. */
  readonly note: string;
  /** The day of the content, ISO 8601: never the clock, so that the same content gives the same file. */
  readonly revised: string;
}

/** Octets of a line, its CRLF not counted (RFC 2426, 2.6; RFC 6350, 3.2). */
const MOST_OCTETS = 75;

/** What is said of a number besides "work", without which Outlook drops it (RFC 2426, 3.3.1; RFC 6350, 6.4.1). */
const TEL_TYPES: Readonly<Record<VcardVersion, Readonly<Partial<Record<Channel, string>>>>> = {
  '3.0': { phone: 'voice', tty: 'voice', fax: 'fax', sms: 'msg', whatsapp: 'cell' },
  '4.0': { phone: 'voice', tty: 'textphone', fax: 'fax', sms: 'text', whatsapp: 'cell' },
};

// eslint-disable-next-line no-control-regex -- these are the very characters that no text of a vCard may hold
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text value. A semicolon must be escaped in 3.0 (RFC 2426, 4) and between the parts of a value in both. */
function escaped(text: string, semicolon: boolean): string {
  const plain = text.replace(CONTROL, '').replace(/\r\n?/g, '\n').replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll('\n', '\\n');
  return semicolon ? plain.replaceAll(';', '\\;') : plain;
}

/** A name or a label is one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line in pieces of at most 75 octets, each but the first after a space; no character is cut in two. */
function folded(line: string): string {
  let lines = '';
  let length = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (length + size > MOST_OCTETS) {
      lines += '\r\n ';
      length = 1;
    }
    lines += character;
    length += size;
  }
  return lines;
}

/** An address of the web stands as it is; nothing in it may end the line. */
const uri = (address: string): string => address.replace(/\s/g, encodeURIComponent);

function contactLine({ channel, value }: VcardContact, version: VcardVersion): string {
  if (channel === 'email') return `EMAIL;TYPE=${version === '3.0' ? 'internet' : 'work'}:${escaped(value, version === '3.0')}`;
  if (channel === 'form' || channel === 'chat') return `URL:${uri(value)}`;
  // A plain text in both versions: a domestic number has no tel: address without a +.
  const text = version === '4.0' ? ';VALUE=text' : '';
  return `TEL${text};TYPE=work;TYPE=${TEL_TYPES[version][channel] ?? 'voice'}:${escaped(value, version === '3.0')}`;
}

function card(entry: VcardEntry, version: VcardVersion): string[] {
  const text = (words: string): string => escaped(words, version === '3.0');
  const name = oneLine(entry.name);
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    // 3.0 wants a structured name; the whole name as its first part is what every address book then shows.
    ...(version === '3.0' ? [`N:${escaped(name, true)};;;;`] : ['KIND:org']),
    `FN:${text(name)}`,
    `ORG:${escaped(oneLine(entry.organisation), true)}`,
    // A group ties a value to its label: Apple's and Google's way, which other programs pass over.
    ...entry.contacts.flatMap((contact, index) =>
      contact.label === undefined
        ? [contactLine(contact, version)]
        : [`item${index + 1}.${contactLine(contact, version)}`, `item${index + 1}.X-ABLabel:${text(oneLine(contact.label))}`],
    ),
    ...(entry.addresses ?? []).map((address) => `URL:${uri(address)}`),
    `NOTE:${text(entry.note)}`,
    version === '3.0' ? `REV:${entry.revised}T00:00:00Z` : `REV:${entry.revised.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
}

/**
 * A .vcf file of several entries, in their order. It needs nothing but the language itself, so that a browser can write one, too.
 * Programs differ in how many entries of one file they import: Outlook takes the first.
 */
export function writeVcards(entries: readonly VcardEntry[], version: VcardVersion = '3.0'): string {
  return entries.flatMap((entry) => card(entry, version)).map((line) => `${folded(line)}\r\n`).join('');
}
