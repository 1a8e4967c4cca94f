import type { Circumstances } from '../../src/content/country-text.ts';
import { changed, FILE, SOUND } from './sample.ts';

/** A text that a rule finds something in, where, and one very like it in which it finds nothing. */
export interface RuleCase {
  readonly refuses: string;
  /** Line and column of the finding. */
  readonly at: string;
  readonly accepts: string;
  readonly told?: Circumstances;
  readonly file?: string;
}

/** The sound file with another second contact. */
export const withContact = (channel: string, value: string, more = '', reach = 'international'): string =>
  changed(['- channel: phone\n        value: "+541160899000"\n        reach: international', `- channel: ${channel}\n        value: "${value}"${more && `\n        ${more}`}\n        reach: ${reach}`]);

const inAll = (words: string): string => `{en: ${words}, es: ${words}, pt: ${words}, fr: ${words}}`;
const withNotes = (words: string): string => changed(['    sources: [s1]\ngaps', `    sources: [s1]\n    notes: ${inAll(words)}\ngaps`]);
const withGap = (words: string, about = ''): string => changed(['gaps: []', `gaps:\n  - ${inAll(words).replace('}', about)}}`]);
/** A second agency without contacts, with other lines at its end. */
const withAgency = (more: string, id = 'office'): string =>
  changed(['gaps: []', `  - id: ${id}\n    name: ${inAll('Office')}\n    type: police\n    roles: [investigation]\n    services: [investigation]\n    serves: [everyone]\n    summary: ${inAll('An office.')}\n    sources: [s1]\n${more}gaps: []`]);
const contactOf = (value: string): string => `    contacts:\n      - channel: phone\n        value: "${value}"\n        reach: domestic\n        purpose: office\n        sources: [s1]\n`;
const withTombstone = (to: string): string => changed(['gaps: []', `tombstones:\n  - {id: old, reason: renamed, to: ${to}, on: "2025"}\ngaps: []`]);
const dated = (published: string): string => changed(['published: "2025-10"', published]);
const withoutLine = changed(['    type: hotline', '    type: police'], ['purpose: hotline', 'purpose: office']);

/** For every rule at least one case; the first line of the file is its country, contacts begin on lines 19 and 24. */
export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  'age-in-text': { refuses: withNotes('The page is of 2019'), at: '30:5', accepts: withNotes('Law 26.364 and 12/2019') },
  'agency-without-contact': { refuses: withAgency(''), at: '30:9', accepts: withAgency('').replace('gaps: []', `gaps:\n  - {en: a, es: a, pt: a, fr: a, about: [office]}`) },
  'contact-is-emergency': { refuses: withAgency(contactOf('911')), at: '40:16', accepts: withAgency(contactOf('912')) },
  'country-file-name': { refuses: SOUND, at: '1:10', accepts: changed(['country: AR', 'country: BO']), file: 'content/countries/bo.yaml' },
  'date-future': { refuses: dated('published: "2026-12"'), at: '37:16', accepts: dated('published: "2026"'), told: { today: '2026-11-26' } },
  'domestic-number': { refuses: withContact('phone', '0800 222', '', 'domestic'), at: '25:16', accepts: withContact('phone', '*212', '', 'domestic') },
  'domestic-plausible': { refuses: withContact('phone', '08002221', '', 'domestic').replace('08002221', '080022217171717'), at: '25:16', accepts: withContact('phone', '08002221717', '', 'domestic') },
  'duplicate-id': { refuses: withAgency(contactOf('912'), 'linea-145'), at: '30:9', accepts: withAgency(contactOf('912'), 'linea-144') },
  'email-address': { refuses: withContact('email', 'office at ministry.gov'), at: '25:16', accepts: withContact('email', 'office@ministry.gov') },
  'gap-about': { refuses: withGap('a', ', about: [nobody]'), at: '31:42', accepts: withGap('a', ', about: [linea-145]') },
  'hotline-24-months': { refuses: dated('published: "2024-10"'), at: '20:16', accepts: dated('published: "2024-12"') },
  'hotline-36-months': { refuses: dated('published: "2019"'), at: '20:16', accepts: dated('published: "2024"') },
  'hotline-or-gap': { refuses: withoutLine, at: '10:1', accepts: withoutLine.replace('gaps: []', 'gaps:\n  - {en: a, es: a, pt: a, fr: a, about: [hotline]}') },
  hours: { refuses: withContact('phone', '+541160899000', 'hours: "Mo-Fr 8 to 4 or so"'), at: '26:16', accepts: withContact('phone', '+541160899000', 'hours: "Mo-Fr 08:00-16:00"') },
  'id-gone': { refuses: SOUND, at: '10:1', accepts: withTombstone('ar/linea-145'), told: { before: new Set(['ar/linea-145', 'ar/old', 'bo/felcc']) } },
  'invisible-character': { refuses: withNotes('hid\u202eden'), at: '30:17', accepts: withNotes('open') },
  'mailbox-person': { refuses: withContact('email', 'maria.perez@ministry.gov'), at: '25:16', accepts: withContact('email', 'victim.unit@ministry.gov') },
  'mailbox-provider': { refuses: withContact('email', 'office@gmail.com'), at: '25:16', accepts: withContact('email', 'office@gmail.gov.ar') },
  markup: { refuses: withNotes('"<b>Call</b>"'), at: '30:17', accepts: withNotes('"Less than < 3 days & more"') },
  'number-in-text': { refuses: withNotes('Ring 11 4321-8765'), at: '30:17', accepts: withNotes('Ring 11 6089-9000') },
  'number-shared': { refuses: withAgency(contactOf('145')), at: '40:16', accepts: withAgency(contactOf('146')) },
  'official-name': { refuses: changed(['languages: [es]', 'languages: [nl]']), at: '12:5', accepts: changed(['languages: [es]', 'languages: [nl]'], ['fr: Ligne 145', 'fr: Ligne 145, nl: Lijn 145']) },
  'personal-name': { refuses: withNotes('Ask for Sra. Pérez'), at: '30:17', accepts: withNotes('Ask for the duty officer') },
  'phone-e164': { refuses: withContact('phone', '+54116089900'), at: '25:16', accepts: withContact('phone', '+541160899000') },
  'phone-other-plan': { refuses: withContact('phone', '+14707519077'), at: '25:16', accepts: withContact('phone', '+541160899000') },
  'published-differs': { refuses: withContact('phone', '+541160899000', 'published: "(11) 6089-9111"'), at: '26:20', accepts: withContact('phone', '+541160899000', 'published: "(11) 6089-9000 int. 4"') },
  'shelter-address': { refuses: changed(['services: [report-a-case]', 'services: [shelter]\n    address: Calle 1']), at: '16:14', accepts: changed(['services: [report-a-case]', 'services: [shelter, legal-aid]\n    address: Calle 1']) },
  'source-copy': { refuses: changed(['"https://www.argentina.gob.ar/"', '"https://es.scribd.com/doc/1"']), at: '33:10', accepts: changed(['"https://www.argentina.gob.ar/"', '"https://es.scribd.com/doc/1"\n    link: false']) },
  'source-undated': { refuses: dated('publisher2: x').replace('    publisher2: x\n', ''), at: '32:3', accepts: SOUND },
  'source-unknown': { refuses: changed(['sources: [s1]\nlaws', 'sources: [s1, s9]\nlaws']), at: '8:19', accepts: SOUND },
  'source-unused': { refuses: `${SOUND}  s2:\n    kind: call\n    publisher: Ministerio\n    published: "2026-01-02"\n    title: Línea\n    lang: es\n`, at: '39:3', accepts: SOUND },
  'state-unexpected': { refuses: SOUND, at: '1:10', accepts: changed(['country: AR', 'country: BO']), told: { states: ['BO'] } },
  'statement-lapsed': {
    refuses: withContact('phone', '+541160899000', 'confirm: {by: Office, on: "2026-01-01", value: "+541160899111"}'),
    at: '26:9',
    accepts: withContact('phone', '+541160899000', 'confirm: {by: Office, on: "2026-01-01", value: "+541160899000"}'),
  },
  'text-form': { refuses: withNotes('two  spaces'), at: '30:17', accepts: withNotes('un espace\u00a0: fin') },
  'text-language': { refuses: changed(['fr: Ligne 145', 'fr: Ligne 145, nl: Lijn 145']), at: '12:71', accepts: changed(['fr: Ligne 145', 'fr: Ligne 145, qu: Yupay'], ['languages: [es]', 'languages: [es, qu]']) },
  'text-length': { refuses: withNotes('a'.repeat(391)), at: '30:17', accepts: withNotes('a'.repeat(390)) },
  timezone: { refuses: changed(['America/Argentina/Buenos_Aires', '"-03:00"']), at: '3:13', accepts: changed(['America/Argentina/Buenos_Aires', 'America/Lima']) },
  'tombstone-to': { refuses: withTombstone('ar/nobody'), at: '31:36', accepts: withTombstone('ar/linea-145') },
  'web-contact': { refuses: withContact('form', 'javascript:alert(1)'), at: '25:16', accepts: withContact('form', 'https://www.ministry.gov.ar/') },
  'web-http': { refuses: changed(['"https://www.argentina.gob.ar/"', '"http://www.argentina.gob.ar/"']), at: '33:10', accepts: SOUND },
};

/** The name of the file under which a case is checked. */
export const fileOf = ({ file = FILE }: RuleCase): string => file;
