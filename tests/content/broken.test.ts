import { expect, it } from 'vitest';
import { said } from './sample.ts';

/** A file as a person in a hurry might leave it: about twenty mistakes at once. */
const BROKEN = `country: AR
language: [es]
timezones: [America/Montevido, "-03:00"]
reviewed: 23/11/2026
emergency:
  - kind: polise
    number: 911
    sources: [s1, s9]
laws:
  - title: Ley 26.364
    number: 26364
    year: "2008"
    sources: []
agencies:
  - id: linea-145
    name:
      en: Line 145
      sp: Línea 145
      pt: Linha 145
      fr: Ligne 145
    type: hotline
    roles: assistance
    services: [report-a-case]
    serves: [everyone]
    sumary: {en: A line., es: Una línea., pt: Uma linha., fr: Une ligne.}
    contacts:
      - channel: phone
        value: 0800
        reach: domestic
        purpose: hotline
        tollFree: yes
        sources: [s1]
      - channel: phone
        value: "+54 11 6089-9000"
        reach: international
        purpose: office
        sources: [s1]
      - channel: telegram
        value: "@protex"
        reach: international
        purpose: office
        sources: [s1]
      - channel: form
        value: "javascript:alert(1)"
        reach: international
        purpose: office
        sources: [s1]
    sources: [s1]
  - id: linea-145
    name: {en: Police, es: Policía, pt: Polícia, fr: Police}
    type: police
    roles: [investigation]
    services: [investigation]
    serves: [everyone]
    summary: {en: Police., es: Policía., fr: Police.}
    sources: [s1]
    sources: [s2]
gaps: []
sources:
  s1:
    url: www.argentina.gob.ar
    title: Línea 145
    publisher: Ministerio Público Fiscal
    kind: official
    published: 2018
    lang: es
  s2:
    url: "https://www.argentina.gob.ar/"
    title: Policía
    publisher: Policía
    kind: official
    lang: es
  s3:
    url: "https://www.argentina.gob.ar/"
    title: Nothing
    publisher: Nobody
    kind: official
    lang: es
`;

it('tells everything that is wrong with a file in one run', () => {
  expect(said(BROKEN).join('\n')).toMatchInlineSnapshot(`
    "2:1  error  unknown-key  there is no field "language" here. Write languages
    3:13  error  timezone  "America/Montevido" is not a time zone of the IANA list, such as America/Lima. Write America/Montevideo
    3:32  error  timezone  "-03:00" is not a time zone of the IANA list, such as America/Lima
    4:11  error  date  "23/11/2026" cannot stand as "reviewed": write a day as "YYYY-MM-DD", in quotes
    6:11  error  not-in-list  "polise" is not a known word for "kind". Known are: police, fire, general, ambulance. Write police
    7:13  error  quoted-number  911 stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes. Write "911"
    8:19  error  source-unknown  there is no source "s9" under \`sources\` in this file. Add it there, or name one that is there
    10:12  error  text-languages  "title" is a text in four languages; here stands a text. Write \`en:\`, \`es:\`, \`pt:\` and \`fr:\` below it, each on its own line
    11:13  error  quoted-number  26364 stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes. Write "26364"
    12:11  error  wrong-type  "year" is a number without quotes. Write 2008
    13:14  error  empty  "sources" is empty: name at least one source: a fact without a source is not published
    16:5  error  text-languages  this text lacks "es". Every text stands in en, es, pt and fr: add the line \`es: …\`
    22:12  error  wrong-type  "roles" is a list; here stands a text. Write [assistance]
    25:5  error  unknown-key  there is no field "sumary" here. Write summary
    28:16  error  quoted-number  0800 stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes. Write "0800"
    31:19  error  wrong-type  "tollFree" is true or false, without quotes; here stands "yes". Write true
    34:16  error  phone-e164  "+54 11 6089-9000" is not written as an international number: +, the country's code and the number, digits only. If it is dialled only inside the country, write \`reach: domestic\`. Write "+541160899000"
    38:18  error  not-in-list  "telegram" is not a known word for "channel". Known are: form, chat, email, tty, fax, phone, whatsapp, sms
    44:16  error  web-contact  "javascript:alert(1)" does not begin with https://, so it is not the address of a web page
    49:9  error  duplicate-id  the id "linea-145" stands already on line 15. Give this entry an id of its own
    55:5  error  text-languages  this text lacks "pt". Every text stands in en, es, pt and fr: add the line \`pt: …\`, or name what is still to be translated under \`pending: [pt]\`
    57:5  error  duplicate-key  the field "sources" stands twice in the same entry. Keep one of them
    61:10  error  url  "www.argentina.gob.ar" cannot stand as "url": write a whole web address that begins with https:// (or http://)
    65:16  error  quoted-number  2018 stands without quotes, so YAML reads it as a number and may drop a zero or a +. Put it in quotes. Write "2018"
    73:3  error  source-unused  nothing in this file names the source "s3". Name it where it belongs, or delete it"
  `);
});
