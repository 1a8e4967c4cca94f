import { isScalar } from 'yaml';
import type { BrokenCase } from '../broken-case.ts';
import { spliced, type Broken } from '../damage.ts';
import type { RealFile } from '../real-files.ts';
import { spotsAt, topOf } from '../spots.ts';
import { keyCase, valueCase } from './make.ts';

const tag = (way: string, words: string, rules: string | readonly string[] = 'yaml-tag'): BrokenCase => valueCase(way, `with the tag ${words}`, ({ node }) => `${words} ${isScalar(node) ? '"14"' : '[a]'}`, rules, { also: 'anything', near: [0, 0] });

/** Tags ask a program to make something of a value: in some languages, to run it. */
const TAGS: readonly BrokenCase[] = [
  tag('agencies.*.contacts.*.value', '!!int'),
  tag('agencies.*.contacts.*.value', '!!str'),
  tag('laws.*.year', '!!float'),
  tag('agencies.*.roles', '!!seq'),
  tag('agencies.*.roles', '!!set', ['yaml-tag', 'yaml-syntax']),
  tag('sources.*.title', '!!binary'),
  tag('sources.*.published', '!!timestamp', ['yaml-tag', 'yaml-syntax']),
  tag('sources.*.publisher', '!custom'),
  tag('sources.*.publisher', '!<tag:example.org,2026:x>'),
  tag('sources.*.publisher', '!!js/function'),
  tag('sources.*.publisher', '!!python/object/apply:os.system'),
  tag('sources.*.publisher', '!'),
  tag('sources.*.publisher', '!unknown!x', ['yaml-tag', 'yaml-syntax']),
  keyCase('agencies.*.type', 'its name with a tag', '!!str type', ['yaml-tag', 'yaml-syntax'], { also: 'anything', near: [0, 0] }),
];

function documentCase(name: string, rules: readonly string[], damage: (file: RealFile) => Broken, more: Partial<BrokenCase> = {}): BrokenCase {
  return { name, rules, also: 'anything', damage, ...more };
}

const ends = (words: string, mark: string) => ({ text }: RealFile): Broken => ({ text: `${text}${words}`, at: text.length + words.indexOf(mark) });
const begins = (words: string, mark: string) => ({ text }: RealFile): Broken => ({ text: `${words}${text}`, at: words.indexOf(mark) });

/** A line before a part of the file at the top. */
const beforePart = (way: string, words: string) => (file: RealFile): Broken => {
  const at = spotsAt(file, way)[0]?.key?.from;
  if (at === undefined) throw new Error(`${file.file} has no ${way}`);
  return { text: spliced(file.text, at, at, words), at };
};

const DOCUMENTS: readonly BrokenCase[] = [
  documentCase('a second document at the end', ['yaml-documents'], ends('---\ncountry: BO\n', '---')),
  documentCase('an empty second document', ['yaml-documents'], ends('---\n', '---')),
  documentCase('the same file twice, as two documents', ['yaml-documents'], ({ text }) => ({ text: `${text}---\n${text}`, at: text.length })),
  documentCase('three documents', ['yaml-documents'], ends('---\na: 1\n---\nb: 2\n', '---')),
  documentCase('a document that ends, and another one', ['yaml-documents', 'yaml-syntax'], ends('...\n---\na: 1\n', '---'), { near: [1, 0] }),
  documentCase('a line --- before the agencies', ['yaml-documents'], beforePart('agencies', '---\n')),
  documentCase('a line ... before the agencies', ['yaml-documents', 'yaml-syntax'], beforePart('agencies', '...\n'), { near: [0, 1] }),
  documentCase('the mark of a conflict of git', ['yaml-syntax', 'yaml-documents'], beforePart('agencies', '<<<<<<< HEAD\n'), { near: [0, 0] }),
  documentCase('the middle of a conflict of git', ['yaml-syntax'], beforePart('agencies', '=======\n'), { near: [0, 0] }),
  documentCase('the end of a conflict of git', ['yaml-syntax'], beforePart('agencies', '>>>>>>> 1a2b3c4\n'), { near: [0, 0] }),
  documentCase('another version of YAML', ['yaml-syntax'], begins('%YAML 1.1\n---\n', '%')),
  documentCase('a later version of YAML', ['yaml-syntax'], begins('%YAML 9.9\n---\n', '%')),
  documentCase('a directive for tags', ['yaml-syntax', 'yaml-tag'], begins('%TAG ! tag:example.org,2026:\n---\n', '%')),
  documentCase('a directive that nobody knows', ['yaml-syntax'], begins('%SECRET\n---\n', '%')),
  documentCase('a file in Markdown', ['yaml-syntax', 'wrong-type'], ({ text }) => ({ text: `\`\`\`yaml\n${text}\`\`\`\n`, at: 0 }), { near: [0, 0] }),
  documentCase('a file as JSON Lines', ['yaml-documents', 'yaml-syntax'], ({ text, document }) => ({ text: `${JSON.stringify(document.toJS())}\n${JSON.stringify({ text })}\n`, at: JSON.stringify(document.toJS()).length + 1 }), { near: [0, 0] }),
];

/** The file as a list of itself, as one text, as nothing. */
const WHOLES: readonly BrokenCase[] = [
  documentCase('the file as the only entry of a list', ['wrong-type'], (file) => {
    const at = topOf(file).value.from;
    return { text: file.text.slice(0, at) + `- ${file.text.slice(at).replaceAll('\n', '\n  ').trimEnd()}\n`, at };
  }, { also: [] }),
  documentCase('the file as one block of text', ['wrong-type'], ({ text }) => ({ text: `|\n  ${text.replaceAll('\n', '\n  ').trimEnd()}\n`, at: 0 }), { also: [] }),
  documentCase('the file as one text in quotes', ['wrong-type'], ({ text }) => ({ text: `${JSON.stringify(text)}\n`, at: 0 }), { also: [] }),
  documentCase('the file as a comment', ['empty-file'], ({ text }) => ({ text: text.replaceAll(/^/gm, '# '), at: 0 }), { also: [] }),
  documentCase('an empty file', ['empty-file'], () => ({ text: '', at: 0 }), { also: [] }),
  documentCase('a file of new lines', ['empty-file'], ({ text }) => ({ text: text.replaceAll(/[^\n]/g, ''), at: 0 }), { also: [] }),
  documentCase('a page of HTML', ['wrong-type', 'yaml-syntax'], () => ({ text: '<!doctype html>\n<html lang="en"><title>404</title></html>\n', at: 0 }), { near: [0, 1] }),
  documentCase('the file below a field', ['unknown-key'], (file) => {
    const at = topOf(file).value.from;
    return { text: `${file.text.slice(0, at)}content:\n  ${file.text.slice(at).replaceAll('\n', '\n  ').trimEnd()}\n`, at };
  }, { also: ['missing-key'] }),
];

export const DOCUMENT_FAMILIES: Readonly<Record<string, readonly BrokenCase[]>> = {
  tags: TAGS,
  'several documents and directives': DOCUMENTS,
  'a file that is something else': WHOLES,
};
