import { describe, expect, it } from 'vitest';
import { changed, places, said, SOUND } from './sample.ts';

describe('what the schema refuses', () => {
  it('says nothing about a sound file', () => {
    expect(said(SOUND)).toEqual([]);
  });

  it('asks for quotes around a number, and shows it as it was written', () => {
    expect(said(changed(['"145"', '0800']))).toEqual([
      '20:16  error  quoted-number  0800 stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes. Write "0800"',
    ]);
    expect(said(changed(['"+541160899000"', '+541160899000']))[0]).toMatch(/^25:16 {2}error {2}quoted-number.*Write "\+541160899000"$/);
    expect(said(changed(['"2025-10"', '2018']))[0]).toMatch(/quoted-number.*Write "2018"$/);
    expect(said(changed(['"911"', '911']))[0]).toMatch(/^7:13 .*quoted-number.*Write "911"$/);
  });

  it('names an unknown field and the one that was meant', () => {
    expect(said(changed(['contacts:', 'contatcs:']))).toEqual(['18:5  error  unknown-key  there is no field "contatcs" here. Write contacts']);
    expect(said(changed(['purpose: office', 'purpose: office\n        colour: red']))[0]).toMatch(/^28:9 {2}error {2}unknown-key {2}there is no field "colour" here\. Fields that may stand here: channel, value, published/);
  });

  it('says what a missing field is for', () => {
    expect(said(changed(['    type: hotline\n', '']))).toEqual(['11:5  error  missing-key  the field "type" is missing: What it is. The first word a reader sees of it'.replace('. The first word a reader sees of it', '')]);
    expect(places(changed(['reviewed: "2026-11-23"\n', '']))).toEqual(['missing-key 1:1']);
    expect(places(changed(['    kind: official\n', '']))).toEqual(['missing-key 32:3']);
  });

  it('tells all missing languages of a text at once', () => {
    expect(said(changed([', pt: Linha 145, fr: Ligne 145', '']))).toMatchInlineSnapshot(`
      [
        "12:5  error  text-languages  this text lacks "pt", "fr". Every text stands in en, es, pt and fr: add the lines \`pt: …\` and \`fr: …\`",
      ]
    `);
    expect(said(changed([', pt: Uma linha.', '']))).toMatchInlineSnapshot(`
      [
        "17:5  error  text-languages  this text lacks "pt". Every text stands in en, es, pt and fr: add the line \`pt: …\`, or name what is still to be translated under \`pending: [pt]\`",
      ]
    `);
    expect(said(changed(['name: {en: Line 145, es: Línea 145, pt: Linha 145, fr: Ligne 145}', 'name: Línea 145']))).toMatchInlineSnapshot(`
      [
        "12:11  error  text-languages  "name" is a text in four languages; here stands a text. Write \`en:\`, \`es:\`, \`pt:\` and \`fr:\` below it, each on its own line",
      ]
    `);
    expect(places(changed(['fr: Ligne 145', 'fr:']))).toEqual(['text-languages 12:5']);
  });

  it('lets a text wait for its translation, but never a name', () => {
    expect(said(changed([', pt: Uma linha.', ', pending: [pt]']))).toEqual([]);
    expect(places(changed([', pt: Linha 145', ', pending: [pt]']))).toEqual(['text-languages 12:5', 'wrong-type 12:50']);
  });

  it('offers the words of a vocabulary, the nearest first', () => {
    expect(said(changed(['type: hotline', 'type: hot-line']))).toMatchInlineSnapshot(`
      [
        "13:11  error  not-in-list  "hot-line" is not a known word for "type". Known are: hotline, police, consular, gender, labour, migration, coordination, prosecution, human-rights, civil-society, victim-assistance, child-protection, central-authority, international-organization. Write hotline",
      ]
    `);
    expect(said(changed(['kind: official', 'kind: oficial']))).toMatchInlineSnapshot(`
      [
        "36:11  error  not-in-list  "oficial" is not a known word for "kind". Known are: official, media, call, igo, ngo, letter, academic, government. Write official",
      ]
    `);
    expect(said(changed(['purpose: office', 'purpose: office\n        unconfirmed: false']))).toMatchInlineSnapshot(`
      [
        "28:22  error  not-in-list  "unconfirmed" is true or is left out; here stands "false". Write true, or delete the line",
      ]
    `);
  });

  it('says which kind of value is wanted', () => {
    expect(said(changed(['roles: [assistance]', 'roles: assistance']))).toMatchInlineSnapshot(`
      [
        "14:12  error  wrong-type  "roles" is a list; here stands a text. Write [assistance]",
      ]
    `);
    expect(said(changed(['purpose: office', 'purpose: office\n        tollFree: sí']))).toMatchInlineSnapshot(`
      [
        "28:19  error  wrong-type  "tollFree" is true or false, without quotes; here stands "sí". Write true",
      ]
    `);
    expect(said(changed(['laws: []', 'laws: none']))).toMatchInlineSnapshot(`
      [
        "9:7  error  wrong-type  "laws" is a list; here stands a text",
      ]
    `);
    expect(said(changed(['title: Línea 145', 'title:']))).toMatchInlineSnapshot(`
      [
        "34:11  error  empty  "title" is empty: The title of the page, as it stands there. Write it, or delete the field if it may be left out",
      ]
    `);
    expect(said(changed(['title: Línea 145', 'title: true']))).toMatchInlineSnapshot(`
      [
        "34:12  error  wrong-type  true stands without quotes, so YAML does not read it as a text. Put it in quotes. Write "true"",
      ]
    `);
    expect(said(changed(['sources: [s1]\nlaws', 'sources: []\nlaws']))).toMatchInlineSnapshot(`
      [
        "8:14  error  empty  "sources" is empty: name at least one source: a fact without a source is not published",
      ]
    `);
  });

  it('has a rule of its own for dates, addresses, ids and codes', () => {
    expect(places(changed(['"2026-11-23"', '"23/11/2026"']))).toEqual(['date 4:11']);
    expect(places(changed(['"2025-10"', '"2025-13"']))).toEqual(['date 37:16']);
    expect(places(changed(['"https://www.argentina.gob.ar/"', '"javascript:alert(1)"']))).toEqual(['url 33:10']);
    expect(places(changed(['id: linea-145', 'id: Línea_145']))).toEqual(['id 11:9']);
    expect(places(changed(['  s1:\n', '  S 1:\n']))).toContain('id 32:3');
    expect(places(changed(['country: AR', 'country: Argentina']))).toEqual(['country-code 1:10']);
    expect(places(changed(['languages: [es]', 'languages: [spa-x]']))).toEqual(['language-code 2:13']);
    expect(places(changed(['"911"', '"nine"']))).toEqual(['emergency-number 7:13']);
  });
});
