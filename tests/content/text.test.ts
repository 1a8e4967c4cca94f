import { describe, expect, it } from 'vitest';
import { readCountryText } from '../../src/content/country-text.ts';
import { MAX_PROBLEMS } from '../../src/content/open-file.ts';
import { decodeText, MAX_BYTES } from '../../src/content/decode.ts';
import { MAX_ALIASES } from '../../src/content/yaml-nodes.ts';
import { changed, FILE, places, said, SOUND } from './sample.ts';

describe('a text that is not YAML as we want it', () => {
  it.each([
    ['nothing', '', ['empty-file 1:1']],
    ['only a comment', '# nothing\n', ['empty-file 1:1']],
    ['only a text', 'hello', ['wrong-type 1:1']],
    ['a list', '- a\n- b\n', ['wrong-type 1:1']],
    ['a list that is not closed', changed(['[es]', '[es']), ['yaml-syntax 3:1']],
    ['a quote that is not closed', 'country: "AR\n', ['yaml-syntax 2:1']],
    ['two colons in a line', 'country: AR: x\n', ['yaml-syntax 1:10']],
    ['a sign that YAML reserves', 'country: @AR\n', ['yaml-syntax 1:10']],
    ['two documents', `${SOUND}---\ncountry: BO\n`, ['yaml-documents 39:1']],
    ['another version of YAML', `%YAML 1.1\n---\n${SOUND}`, ['yaml-syntax 1:1']],
    ['a tag', changed(['"145"', '!!int "145"']), ['yaml-tag 20:22']],
    ['a key that is no word', '? [a]\n: b\n', ['yaml-syntax 1:3']],
    ['a key that would change objects', `${SOUND}__proto__: {a: 1}\n`, ['unknown-key 39:1']],
    ['entries inside each other without end', `a: ${'['.repeat(30)}${']'.repeat(30)}`, ['too-deep 1:23']],
    ['binary data', 'GIF89a\u0001\u0000', ['control-character 1:7']],
  ])('refuses %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
    expect(readCountryText(FILE, text).country).toBeUndefined();
  });

  it('goes on after a mark at the beginning, a tab, and a field that stands twice', () => {
    const text = `\ufeff${changed(['[es]', '[es]\t# tab'], ['laws: []', 'laws: []\ngaps: []'], ['"145"', '145'])}`;
    expect(places(text)).toEqual(['byte-order-mark 1:1', 'tab 2:16', 'quoted-number 21:16', 'duplicate-key 31:1']);
  });

  it('reads lines that end as Windows ends them', () => {
    expect(said(SOUND.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(places(changed(['"145"', '145']).replaceAll('\n', '\r\n'))).toEqual(['quoted-number 20:16']);
  });
});

describe('references to other places of a file', () => {
  const bomb = ['a: &a [x, x]', ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`)].join('\n');

  it('are refused where they multiply', () => {
    expect(places(bomb)[0]).toBe('yaml-alias 2:8');
    expect(places('a: &a [*a]')).toEqual(['yaml-alias 1:8']);
  });

  it('are refused where they lead nowhere', () => {
    expect(places('a: *b')).toEqual(['yaml-alias 1:4']);
  });

  it('are refused where there are many', () => {
    const many = `a: &a x\n${Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `b${i}: *a`).join('\n')}`;
    expect(said(many).at(-1)).toMatch(/error {2}yaml-alias {2}the file refers to other places/);
  });

  it('give advice where one simply saves writing, and keep their places', () => {
    const text = changed(['sources: [s1]\nlaws', 'sources: &list [s1]\nlaws'], ['sources: [s1]\n      - channel', 'sources: *list\n      - channel']);
    expect(said(text)).toMatchInlineSnapshot(`
      [
        "23:18  advice  yaml-alias  *list stands for values that are written at &list. Write them out here too, so that each entry can be read and changed by itself",
      ]
    `);
    expect(readCountryText(FILE, text).country?.agencies[0]?.contacts?.[0]?.sources).toEqual(['s1']);
  });
});

describe('bytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('that are not UTF-8 are refused at their place', () => {
    const latin1 = Uint8Array.from([...bytes('a: 1\nb: L'), 0xed, ...bytes('nea\n')]);
    expect(decodeText(FILE, latin1).problem).toMatchObject({ rule: 'not-utf-8', line: 2, column: 5 });
    expect(decodeText(FILE, Uint8Array.from([0xff, 0xfe, 0x61, 0x00])).problem).toMatchObject({ rule: 'not-utf-8', line: 1, column: 1 });
  });

  it('that are too many are refused', () => {
    expect(decodeText(FILE, new Uint8Array(MAX_BYTES + 1)).problem?.rule).toBe('file-too-large');
    expect(places('#'.repeat(MAX_BYTES + 1))).toEqual(['file-too-large 1:1']);
  });

  it('that are UTF-8 are a text', () => {
    expect(decodeText(FILE, bytes('Línea')).text).toBe('Línea');
  });
});

describe('a file that is broken as a whole', () => {
  it('says so after the first problems', () => {
    const problems = readCountryText(FILE, `agencies:\n${'  - {}\n'.repeat(MAX_PROBLEMS)}`).problems;
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)?.rule).toBe('too-many-problems');
  });
});

describe('hostile texts', () => {
  const size = MAX_BYTES / 5;
  it.each([
    ['brackets', '['.repeat(size)],
    ['braces', '{a: '.repeat(size / 4)],
    ['dashes', '- '.repeat(size / 2)],
    ['questions', '? '.repeat(size / 2)],
    ['quotes', '"'.repeat(size)],
    ['anchors', '&a '.repeat(size / 3)],
    ['fields', Array.from({ length: size / 10 }, (_, i) => `k${i}: 1`).join('\n')],
    ['the same field', 'a: 1\n'.repeat(size / 5)],
    ['sources', `sources:\n${Array.from({ length: size / 12 }, (_, i) => `  k${i}: 1`).join('\n')}`],
    ['colons', ':'.repeat(size)],
    ['tabs', '\t\n'.repeat(size / 2)],
    ['documents', '---\n'.repeat(size / 4)],
    ['stairs', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a value of every kind for every field', 'country: [{}]\nlanguages: {a: 1}\ntimezones: null\nagencies: [1, null, [], {contacts: [null, 1, {sources: 5}]}]\ngaps: [x, {about: 1}]\nsources: [1]\ntombstones: {}\n'],
  ])('never throw and are always refused: %s', (_, text) => {
    const { country, problems } = readCountryText(FILE, text);
    expect(country).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
  });
});
