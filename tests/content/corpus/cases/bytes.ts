import { MAX_BYTES } from '../../../../src/content/decode.ts';
import type { BrokenCase } from '../broken-case.ts';
import { spliced, type Broken } from '../damage.ts';
import type { RealFile } from '../real-files.ts';
import { spotsAt, topOf } from '../spots.ts';
import { plainLines } from './plain-lines.ts';
import { keyCase, valueCase } from './make.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

function bytesCase(name: string, rules: readonly string[], damage: (file: RealFile) => Broken | undefined, more: Partial<BrokenCase> = {}): BrokenCase {
  return { name, rules, also: [], damage, ...more };
}

/** A text in an encoding of two bytes for each letter; what a lenient program reads of it has its lines, but not its columns. */
function sixteenBits(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

const QUESTION_MARK = 0x3f;

/** The file in an encoding of one byte for each letter, broken at the first letter that has a byte beyond ASCII. */
function oneByte({ text }: RealFile, byteOf: (code: number) => number): Broken | undefined {
  const codes = Array.from(text, (letter) => byteOf(letter.codePointAt(0) ?? 0));
  const first = codes.findIndex((byte) => byte >= 0x80);
  return first < 0 ? undefined : { text, at: [...text].slice(0, first).join('').length, bytes: Uint8Array.from(codes) };
}

/** In two bytes for each letter, the first letter of which one byte is beyond ASCII. */
const firstBeyond = (text: string): number => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).findIndex((code) => (code & 0x80) !== 0 || code >= 0x8000);

/** Bytes in the place of the first letter of some agency's name. */
function inName(bytes: readonly number[]): (file: RealFile) => Broken | undefined {
  return (file) => {
    const { text } = file;
    const at = spotsAt(file, 'agencies.*.name.es').at(-1)?.value.from;
    return at === undefined ? undefined : { text, at, bytes: joined(text.slice(0, at), bytes, text.slice(at)) };
  };
}

const ENCODINGS: readonly BrokenCase[] = [
  bytesCase('Latin-1', ['not-utf-8'], (file) => oneByte(file, (code) => (code < 0x100 ? code : QUESTION_MARK))),
  bytesCase('Mac OS Roman', ['not-utf-8'], (file) => oneByte(file, (code) => (code < 0x80 ? code : 0x8e))),
  bytesCase('UTF-16, little end first, with its mark', ['not-utf-8'], ({ text }) => ({ text, at: 0, bytes: sixteenBits(`\ufeff${text}`, true) })),
  bytesCase('UTF-16, big end first, with its mark', ['not-utf-8'], ({ text }) => ({ text, at: 0, bytes: sixteenBits(`\ufeff${text}`, false) })),
  bytesCase('UTF-16, little end first, without a mark', ['not-utf-8'], ({ text }) => ({ text, at: firstBeyond(text), bytes: sixteenBits(text, true) }), { near: [0, 0] }),
  bytesCase('UTF-16, big end first, without a mark', ['not-utf-8'], ({ text }) => ({ text, at: firstBeyond(text), bytes: sixteenBits(text, false) }), { near: [0, 0] }),
  bytesCase('UTF-16 without accents', ['control-character'], () => ({ text: '', at: 1, bytes: sixteenBits('country: AR\n', true) }), { near: [0, 0] }),
  bytesCase('UTF-32 with its mark', ['not-utf-8'], ({ text }) => ({ text, at: 0, bytes: Uint8Array.from([0xff, 0xfe, 0, 0, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8, 0, 0])]) })),
  bytesCase('one letter in Latin-1 in a file in UTF-8', ['not-utf-8'], inName([0xed])),
  bytesCase('a letter whose second byte is lost', ['not-utf-8'], inName([0xc3])),
  bytesCase('a second byte without a first', ['not-utf-8'], inName([0xa9])),
  bytesCase('a slash in more bytes than it needs', ['not-utf-8'], inName([0xc0, 0xaf])),
  bytesCase('half of a pair in UTF-8', ['not-utf-8'], inName([0xed, 0xa0, 0x80])),
  bytesCase('a letter beyond Unicode', ['not-utf-8'], inName([0xf5, 0x80, 0x80, 0x80])),
  bytesCase('a file that is cut off in the middle of a letter', ['not-utf-8'], ({ text }) => {
    const at = text.search(/é/);
    return at < 0 ? undefined : { text, at, bytes: joined(text.slice(0, at), [0xc3]) };
  }),
];

const control = (code: number): BrokenCase => ({
  name: `the control character ${code.toString(16)} in a name`,
  rules: ['control-character'],
  damage(file, pick) {
    const spot = pick(spotsAt(file, 'agencies.*.name.en'));
    return spot && { text: spliced(file.text, spot.value.to - 1, spot.value.to - 1, String.fromCharCode(code)), at: spot.value.to - 1 };
  },
});

const BINARY: readonly BrokenCase[] = [
  bytesCase('a picture', ['not-utf-8'], () => ({ text: '', at: 0, bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]) })),
  bytesCase('a zipped file', ['control-character'], () => ({ text: 'PK', at: 2, bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0]) })),
  bytesCase('a file of zeros', ['control-character'], ({ text }) => ({ text: '', at: 0, bytes: new Uint8Array(text.length) })),
  bytesCase('a file whose second half is zeros', ['control-character'], ({ text }) => {
    const at = text.indexOf('\n', text.length / 2) + 1;
    return { text, at, bytes: joined(text.slice(0, at), Array<number>(1000).fill(0)) };
  }),
  ...[0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x85, 0x9f, 0xfffe, 0xffff].map(control),
];

/** How the reader sees letters that are written as an escape: they must not come in by the back door. */
const ESCAPES: readonly BrokenCase[] = ['\\0', '\\a', '\\b', '\\e[31m', '\\v', '\\f', '\\r', '\\x7f', '\\x85', '\\ufffe', '\\uffff', '\\ud800', '\\udc00'].map((escape, index) =>
  valueCase(['agencies.*.name.en', 'sources.*.title', 'agencies.*.city'][index % 3] ?? '', `with the escape ${escape}`, `"Word${escape} word"`, ['control-character', 'invisible-character']),
);

const SIZES: readonly BrokenCase[] = [
  bytesCase('a comment longer than a file may be', ['file-too-large'], ({ text }) => ({ text: `${text}#${'x'.repeat(MAX_BYTES)}`, at: 0 }), { near: [0, 0] }),
  bytesCase('a file that is there twenty times', ['file-too-large'], ({ text }) => ({ text: text.repeat(Math.ceil(MAX_BYTES / text.length) + 1), at: 0 })),
  bytesCase('a text longer than a file may be', ['file-too-large'], (file) => {
    const at = spotsAt(file, 'agencies.*.summary.en')[0]?.value.from ?? 0;
    return { text: spliced(file.text, at, at, 'x'.repeat(MAX_BYTES)), at: 0 };
  }),
  bytesCase('a million new lines', ['file-too-large'], ({ text }) => ({ text: `${text}${'\n'.repeat(1_000_000)}`, at: 0 })),
  bytesCase('more bytes than a file may have, though fewer letters', ['file-too-large'], ({ text }) => {
    const long = `${text}# ${'é'.repeat(MAX_BYTES / 2)}`;
    return { text: long, at: 0, bytes: utf8(long) };
  }),
  bytesCase('the name of a field of two thousand letters', ['yaml-syntax'], (file) => {
    const at = topOf(file).value.from;
    return { text: spliced(file.text, at, at, `${'x'.repeat(2000)}: 1\n`), at };
  }, { also: 'anything', near: [0, 0] }),
  bytesCase('a field of a thousand letters', ['unknown-key'], (file) => {
    const at = topOf(file).value.from;
    return { text: spliced(file.text, at, at, `${'x'.repeat(1000)}: 1\n`), at };
  }),
  bytesCase('entries inside each other a hundred times', ['too-deep'], (file) => {
    const at = topOf(file).value.from;
    return { text: spliced(file.text, at, at, `deep: ${'['.repeat(100)}${']'.repeat(100)}\n`), at };
  }, { near: [0, 0] }),
  bytesCase('entries inside each other fifty thousand times', ['yaml-syntax', 'too-deep'], (file) => {
    const at = topOf(file).value.from;
    return { text: spliced(file.text, at, at, `deep: ${'['.repeat(50_000)}\n`), at };
  }, { near: [0, 1] }),
];

const MARKS: readonly BrokenCase[] = [
  bytesCase('a mark at the beginning', ['byte-order-mark'], ({ text }) => ({ text: '', at: 0, bytes: utf8(`\ufeff${text}`) })),
  bytesCase('two marks at the beginning', ['byte-order-mark'], ({ text }) => ({ text: '', at: 0, bytes: utf8(`\ufeff\ufeff${text}`) }), { also: 'anything' }),
  keyCase('agencies.*.type', 'a mark in its name', 'ty\ufeffpe', 'unknown-key'),
];

export const BYTE_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  'another encoding than UTF-8': ENCODINGS,
  'no text at all': BINARY,
  'escapes for what no text holds': ESCAPES,
  'far too much': SIZES,
  'marks at the beginning': MARKS,
  'other ends of lines': plainLines,
};
