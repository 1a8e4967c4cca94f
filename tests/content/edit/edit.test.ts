import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addEntry, EditProblem, removeAt, setField } from '../../../src/content/edit/edit.ts';
import { filesIn } from '../../support/built-site.ts';

const TEXT = `# first
a: 1 # why
list:
  - id: x   # the first
    name: {en: X, es: Equis}

  - id: y
    note: >-
      long
      words
    sources: [s1]
# between
empty: []
end: "last"
`;

describe('what cannot be changed', () => {
  it('is refused, and nothing is written', () => {
    expect(() => setField(TEXT, ['nowhere'], 'a', 1)).toThrow(EditProblem);
    expect(() => setField(TEXT, ['list'], 'a', 1)).toThrow('list is not an entry with fields');
    expect(() => addEntry(TEXT, ['end'], 1)).toThrow('end is not a list');
    expect(() => removeAt(TEXT, ['list', 7])).toThrow(EditProblem);
    expect(() => removeAt(TEXT, ['nothing'])).toThrow(EditProblem);
    expect(() => setField('a: [', [], 'b', 1)).toThrow('cannot be read as YAML');
  });
});

describe('a field', () => {
  it('is changed where it stands, in the quotes that it had', () => {
    expect(setField(TEXT, [], 'end', 'new')).toBe(TEXT.replace('"last"', '"new"'));
    expect(setField(TEXT, ['list', 0, 'name'], 'es', 'Ka: "x"')).toBe(TEXT.replace('es: Equis', `es: 'Ka: "x"'`));
    expect(setField(TEXT, ['list', 1], 'sources', ['s1', 's2'])).toBe(TEXT.replace('[s1]', '[s1, s2]'));
    expect(setField(TEXT, ['list', 1], 'note', 'short')).toBe(TEXT.replace('>-\n      long\n      words\n', 'short\n'));
  });

  it('is added at the end of its entry, or before another field', () => {
    expect(setField(TEXT, ['list', 0], 'on', '2026-11-01')).toBe(TEXT.replace('Equis}\n', 'Equis}\n    on: "2026-11-01"\n'));
    expect(setField(TEXT, ['list', 1], 'confirm', { by: 'Office', on: '2026-11-01' }, 'sources')).toBe(TEXT.replace('    sources', '    confirm:\n      by: Office\n      on: "2026-11-01"\n    sources'));
    expect(setField(TEXT, ['list', 0, 'name'], 'pending', ['fr'])).toBe(TEXT.replace('Equis}', 'Equis, pending: [fr]}'));
    expect(setField(TEXT, ['list', 0, 'name'], 'de', 'Iks', 'es')).toBe(TEXT.replace('es: Equis', 'de: Iks, es: Equis'));
    expect(setField(TEXT.trimEnd(), [], 'more', 'x')).toBe(`${TEXT}more: x\n`);
  });
});

describe('an entry', () => {
  it('is added to the end of its list', () => {
    expect(addEntry(TEXT, ['list'], { id: 'z', value: '0800' }, { spaced: true })).toBe(TEXT.replace('[s1]\n', '[s1]\n\n  - id: z\n    value: "0800"\n'));
    expect(addEntry(TEXT, ['empty'], { id: 'z' })).toBe(TEXT.replace('empty: []', 'empty:\n  - id: z'));
    expect(addEntry('# none yet\n[]\n', [], { id: 'z', on: '2026-11-01' })).toBe('# none yet\n- id: z\n  on: "2026-11-01"\n');
    expect(addEntry(TEXT, ['list', 1, 'sources'], 's2')).toBe(TEXT.replace('[s1]', '[s1, s2]'));
  });

  it('is taken out with its lines', () => {
    expect(removeAt(TEXT, ['list', 0])).toBe(TEXT.replace('  - id: x   # the first\n    name: {en: X, es: Equis}\n\n', ''));
    expect(removeAt(TEXT, ['list', 1, 'note'])).toBe(TEXT.replace('    note: >-\n      long\n      words\n', ''));
    expect(removeAt(TEXT, ['list', 0, 'name', 'es'])).toBe(TEXT.replace('{en: X, es: Equis}', '{en: X}'));
    expect(removeAt(TEXT, ['empty'])).toBe(TEXT.replace('empty: []\n', ''));
  });

  it('keeps Windows line ends', () => {
    const windows = TEXT.replaceAll('\n', '\r\n');
    expect(addEntry(windows, ['list'], { id: 'z', to: 'x' })).toBe(TEXT.replace('[s1]\n', '[s1]\n  - id: z\n    to: x\n').replaceAll('\n', '\r\n'));
    expect(removeAt(windows, ['list', 0])).toBe(removeAt(TEXT, ['list', 0]).replaceAll('\n', '\r\n'));
  });
});

describe.each(filesIn('content/countries'))('%s', (file) => {
  const text = readFileSync(join('content/countries', file), 'utf8');
  const { agencies, sources } = parse(text) as { agencies: { contacts?: { value: string }[]; summary: object }[]; sources: Record<string, { title: string }> };

  it('is the same byte for byte when what was written is taken out again, wherever that is', () => {
    const source = { kind: 'letter', publisher: 'Office: "the" one', published: '2026-11-01', title: '# 1', lang: 'es' };
    expect(removeAt(setField(text, ['sources'], 's999', source), ['sources', 's999'])).toBe(text);
    // The first, the last and one between stand for the others: each is read several times.
    const withContacts = [...agencies.entries()].filter(([, { contacts }]) => contacts);
    for (const [index, { contacts = [] }] of [0, withContacts.length >> 1, withContacts.length - 1].flatMap((place) => withContacts.slice(place, place + 1))) {
      for (const [at, { value }] of [...contacts.entries()].slice(-1)) {
        const path = ['agencies', index, 'contacts', at];
        const confirmed = setField(text, path, 'dispute', { on: '2026-11-01', why: { en: 'Nobody: answers', pending: ['es', 'pt', 'fr'] }, value }, 'sources');
        expect(removeAt(confirmed, [...path, 'dispute'])).toBe(text);
        expect(setField(text, path, 'value', value)).toBe(text);
      }
    }
    for (const [id, { title }] of Object.entries(sources).slice(0, 2)) expect(setField(text, ['sources', id], 'title', title)).toBe(text);
  });

  it('is read as before with an agency more, and as it was when that is taken out', () => {
    const more = addEntry(text, ['agencies'], { id: 'zz-new', name: { en: 'New' }, roles: ['assistance'], sources: ['s1'] }, { spaced: true });
    expect(parse(more).agencies).toHaveLength(agencies.length + 1);
    const back = removeAt(more, ['agencies', agencies.length]);
    expect(parse(back)).toEqual(parse(text));
  });
});
