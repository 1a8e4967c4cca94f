import { describe, expect, it } from 'vitest';
import { applyAnswers } from '../../../src/content/answers/apply.ts';
import { readAnswers } from '../../../src/content/answers/read.ts';
import { readCountryText } from '../../../src/content/country-text.ts';
import { changed, FILE, SOUND } from '../sample.ts';

const HEAD = ['Entry', 'Code', 'What', 'Present', 'Source', 'Answer', 'New value', 'Remark'];
const line = (code: string, answer: string, newValue = ''): unknown[] => ['ar/linea-145', code, '', '', '', answer, newValue, ''];
const ANSWERED = { by: 'Ministerio Público', on: '2026-11-20', lang: 'es' as const };
const LETTER = '  letter-2026-11-20:\n    kind: letter\n    publisher: Ministerio Público\n    published: "2026-11-20"\n    title: Respuesta a la solicitud anual de verificación\n    lang: es\n';

function applied(text: string, ...rows: unknown[][]): { text: string; byHand: readonly string[] } {
  const { answers, problems } = readAnswers([HEAD, ...rows]);
  expect(problems).toEqual([]);
  return applyAnswers(text, answers, ANSWERED, () => []);
}

describe('an answered sheet', () => {
  it('is refused line by line where it cannot be understood', () => {
    expect(readAnswers([HEAD, line('contact 145', 'perhaps'), line('telephone 145', 'right'), line('contact 145', 'changed'), ['nonsense', '', '', '', '', 'right'], []])).toEqual({
      answers: [],
      problems: [
        'line 2: "perhaps" is none of the three answers. Write right, changed, gone, in any of the four languages',
        'line 3: the code "telephone 145" was changed. Write it as it stood in the sheet, such as "contact 145"',
        'line 4: it changed, and no new value stands beside it. Ask the office again',
      ],
    });
  });

  it('is read in any of the languages, with or without accents, and empty answers say nothing', () => {
    const { answers } = readAnswers([HEAD, line('contact 145', ' CORRECTO '), line('contact 145', 'cambio', '146'), line('contact 145', "n'existe plus"), line('contact 145', 'não existe mais'), line('name', ''), line('hours 145', null as never)]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['right', 'changed', 'gone', 'gone']);
  });

  it('takes numbers that a spreadsheet has made of texts', () => {
    expect(readAnswers([line('contact 145', 'changed', 146 as never)]).answers[0]).toMatchObject({ newValue: '146' });
  });
});

describe('answers in a country’s file', () => {
  it('confirm what is right', () => {
    expect(applied(SOUND, line('contact 145', 'right'))).toEqual({
      text: changed(['purpose: hotline\n', 'purpose: hotline\n        confirm:\n          by: Ministerio Público\n          on: "2026-11-20"\n          value: "145"\n']),
      byHand: [],
    });
  });

  it('put a new value in its place, with the answer as its source, and drop what was said of the old one', () => {
    const before = changed(['        value: "145"\n', '        value: "145"\n        published: "Línea 145"\n        unconfirmed: true\n'], ['purpose: hotline\n', 'purpose: hotline\n        check: {on: "2026-01-01", url: "https://a.gob.ar/"}\n']);
    const { text, byHand } = applied(before, line('contact 145', 'changed', '+54 (11) 6089-9001'));
    expect(byHand).toEqual([]);
    expect(text).toBe(
      `${changed(['        value: "145"\n        reach: domestic', '        value: "+541160899001"\n        reach: international'], ['purpose: hotline\n        sources: [s1]', 'purpose: hotline\n        confirm:\n          by: Ministerio Público\n          on: "2026-11-20"\n          value: "+541160899001"\n        sources: [letter-2026-11-20]'])}${LETTER}`,
    );
    expect(readCountryText(FILE, text).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('take out what is gone, and the list with the last of it', () => {
    const one = applied(SOUND, line('contact 145', 'gone')).text;
    expect(one).not.toContain('"145"');
    expect(one).toContain('+541160899000');
    const none = applied(SOUND, line('contact 145', 'gone'), line('contact +541160899000', 'ya no existe')).text;
    expect(none).not.toContain('contacts:');
    expect(none).toContain('    sources: [s1]\ngaps');
  });

  it('take hours with their own source, before the value by which they are found changes', () => {
    const { text } = applied(SOUND, line('contact 145', 'changed', '146'), line('hours 145', 'changed', 'Mo-Fr 08:00-16:00'));
    expect(text).toContain('value: "146"');
    expect(text).toContain('hours: "Mo-Fr 08:00-16:00"\n        factSources:\n          hours: [letter-2026-11-20]\n');
    // One answer is one source, however many values it is about.
    expect(text.match(/kind: letter/g)).toHaveLength(1);
  });

  it('leave to a person what needs one', () => {
    const { text, byHand } = applied(SOUND, line('name', 'changed', 'Línea 146'), line('hours 145', 'changed', 'mornings'), line('contact 999', 'right'), line('website', 'changed', 'www.x'));
    expect(text).toBe(SOUND);
    expect(byHand).toEqual([
      expect.stringMatching(/^line 3: the hours "mornings" cannot be read/),
      'line 2: the name of ar/linea-145 is now "Línea 146": write it in four languages',
      'line 4: ar/linea-145 has no contact 999 any more: it changed since the letter was written',
      'line 5: "www.x" is not a whole web address',
    ]);
  });
});
