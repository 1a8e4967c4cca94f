import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCountryText } from '../../src/content/country-text.ts';
import { applyEdits, fixText } from '../../src/content/fix.ts';
import { contentFolder } from './folder.ts';
import { changed, FILE, SOUND } from './sample.ts';

const fixed = (text: string): string => fixText(text, (now) => readCountryText(FILE, now).problems).text;

describe('what is put right without a person looking', () => {
  it.each([
    ['a number without quotes', changed(['value: "145"', 'value: 0145   # as it was']), changed(['value: "145"', 'value: "0145"   # as it was'])],
    ['spaces in a number that begins with +', changed(['"+541160899000"', "'+54 (11) 6089-9000'"]), changed(['"+541160899000"', "'+541160899000'"])],
    ['spaces in a domestic number', changed(['"145"', '"0800 222-1717"']), changed(['"145"', '"08002221717"'])],
    ['a year in quotes', changed(['laws: []', 'laws:\n  - {title: {en: a, es: a, pt: a, fr: a}, year: "2008", sources: [s1]}']), changed(['laws: []', 'laws:\n  - {title: {en: a, es: a, pt: a, fr: a}, year: 2008, sources: [s1]}'])],
    ['yes for true', changed(['purpose: office', 'purpose: office\n        tollFree: sí']), changed(['purpose: office', 'purpose: office\n        tollFree: true'])],
    ['a list of one', changed(['roles: [assistance]', 'roles: assistance']), SOUND],
    ['an invisible mark', changed(['Line 145', '"Li\\u200bne 145"']), changed(['Line 145', '"Line 145"'])],
    ['accents beside their letters, and odd spaces', changed(['es: Línea 145', 'es: "Li\u0301nea \u2003145"']), changed(['es: Línea 145', 'es: "Línea 145"'])],
    ['a mark at the beginning of the file', `\ufeff${SOUND}`, SOUND],
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after);
  });

  it('is nothing else: where a person must decide, the text stays', () => {
    for (const text of [
      changed(['type: hotline', 'type: hot-line']),
      changed(['contacts:', 'contatcs:']),
      changed(['"145"', '"+54145"']),
      changed(['"+541160899000"', '"011 6089-9000"']),
      changed(['"https://www.argentina.gob.ar/"', '"http://www.argentina.gob.ar/"']),
      changed(['"2026-11-23"', '"23/11/2026"']),
    ]) {
      expect(fixed(text)).toBe(text);
    }
  });

  it('leaves lines, comments and Windows line ends as they are', () => {
    const before = `# first\r\n${changed(['value: "145"', 'value: 145 # why']).replaceAll('\n', '\r\n')}`;
    expect(fixed(before)).toBe(before.replace('145 # why', '"145" # why'));
  });

  it('is done once: a second time changes nothing', () => {
    const text = `\ufeff${changed(['value: "145"', 'value: 0800 '], ['"+541160899000"', '"+54  11 6089-9000"'], ['roles: [assistance]', 'roles: assistance'], ['es: Línea 145', 'es: "Li\u0301nea  145"'])}`;
    expect(fixed(text)).not.toBe(text);
    expect(fixed(fixed(text))).toBe(fixed(text));
  });
});

describe('changes of a text', () => {
  it('that overlap are not made on top of each other', () => {
    expect(applyEdits('abcdef', [{ from: 3, to: 5, text: 'X' }, { from: 1, to: 4, text: 'YY' }])).toBe('aYYef');
  });
});

describe('npm run check -- --fix', () => {
  it('writes what it puts right and tells the rest', async () => {
    const folder = await contentFolder({ 'countries/ar.yaml': changed(['value: "145"', 'value: 145'], ['type: hotline', 'type: hot-line']) });
    const run = (): { status: number | null; stdout: string } => spawnSync(process.execPath, [join('src', 'cli', 'check.ts'), '--content', folder, '--fix'], { encoding: 'utf8' });
    const first = run();
    expect(first.status).toBe(1);
    expect(first.stdout).toMatch(/not-in-list[^]*1 thing was put right\./);
    const text = await readFile(join(folder, 'countries/ar.yaml'), 'utf8');
    expect(text).toBe(changed(['type: hotline', 'type: hot-line']));
    expect(run().stdout).toMatch(/0 things were put right\./);
    expect(await readFile(join(folder, 'countries/ar.yaml'), 'utf8')).toBe(text);
  });
});
