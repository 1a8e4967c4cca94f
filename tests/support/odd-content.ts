import { mkdir, rm, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import type { Country } from '../../src/model/country.ts';
import { inAll, makeAgency, makeContact, makeCountry } from './make-country.ts';

/** Words that a page may take for mark-up or for a program, and that the reader takes: HTML itself it refuses (rule `markup`). */
export const HOSTILE_WORDS = [
  `' onmouseover='window.harmed=1`,
  `" autofocus onfocus="window.harmed=1`,
  '{{constructor.constructor("window.harmed=1")()}}',
  '${window.harmed=1}',
  'a < b && c > d \\u003cscript',
  ']]> --> */ window.harmed=1 //',
] as const;

/** A name in a script that runs from right to left, with a number in it. */
export const RIGHT_TO_LEFT = 'مركز مساعدة ضحايا الاتجار بالأشخاص 145';

/** A name as long as none in the content, with a word that no line holds. */
export const LONG_NAME = `Secretaría Permanente de la Comisión Interinstitucional para la Prevención y el Combate de la Trata de Personas y la Protección Integral de sus Víctimas, Dirección General de ${'Interinstitucionalización'.repeat(3)}`;

const source = (title: string, published?: string) => ({ url: `https://example.org/${encodeURIComponent(title.slice(0, 8))}`, title, publisher: 'Ministerio Público', kind: 'official' as const, lang: 'es', ...(published && { published }) });

const FEW = { recent: source('Línea 145', '2025-09'), undated: source('Página sin fecha') };

/** Whatever a country can be that the real ones are not: full of words that look like mark-up, without a single contact, or with names that fit nowhere. */
const COUNTRIES: readonly Country[] = [
  makeCountry({
    agencies: [
      makeAgency({
        id: 'line', name: { en: 'National line', es: 'Línea nacional', pt: 'Linha nacional', fr: 'Ligne nationale' }, acronym: 'LN', languages: ['es', 'en'],
        contacts: [
          makeContact({ tollFree: true, hours: '24/7', languages: ['es', 'en'], sources: ['recent', 'older'] }),
          makeContact({ channel: 'whatsapp', value: '+5491131331000', reach: 'international', sources: ['older'] }),
          makeContact({ value: '08005550123', published: '0800-555-0123', purpose: 'office', hours: 'Mo-Fr 08:00-16:00', sources: ['undated'] }),
        ],
      }),
      makeAgency({ id: 'prosecutor', type: 'prosecution', roles: ['investigation'], name: { en: 'Prosecutor', es: 'Fiscalía', pt: 'Procuradoria', fr: 'Parquet' }, contacts: [makeContact({ value: '+541160899000', reach: 'international', purpose: 'office', hours: 'Mo-Fr 08:00-16:00' }), makeContact({ channel: 'email', value: 'trata@mpf.example.org', reach: 'international', purpose: 'office' })] }),
      makeAgency({ id: 'border', type: 'migration', roles: ['assistance'], cautions: ['immigration-enforcement'], name: inAll('Migraciones'), contacts: [makeContact({ value: '147' })] }),
      ...HOSTILE_WORDS.map((words, i) => makeAgency({ id: `hostile-${i}`, type: 'police', roles: ['investigation'], name: inAll(words), acronym: words, aliases: [words], parent: inAll(words), summary: inAll(words), city: words, address: words, notes: inAll(words), contacts: [makeContact({ value: '101', label: inAll(words), notes: inAll(words) })] })),
    ],
    gaps: [{ ...inAll(HOSTILE_WORDS[0]), about: ['hotline'] } as unknown as Country['gaps'][number]],
    laws: [{ title: inAll('Ley de trata'), number: '26.364', year: 2008, sources: ['recent'] }],
    sources: { recent: source('Línea 145', '2025-09'), older: source('Guía', '2024-02-01'), undated: source('Página sin fecha') },
  }),
  makeCountry({ country: 'UY', timezones: ['America/Montevideo'], agencies: [makeAgency({ id: 'none', name: inAll('Instituto sin teléfono') })], gaps: [{ ...inAll('No se encontró ninguna línea.'), about: ['hotline'] } as unknown as Country['gaps'][number]], sources: FEW }),
  makeCountry({
    country: 'PY', languages: ['es', 'gn'], timezones: ['America/Asuncion'], sources: FEW,
    agencies: [
      makeAgency({ id: 'long', name: inAll(LONG_NAME), acronym: 'X'.repeat(40), parent: inAll(LONG_NAME), summary: inAll(LONG_NAME), contacts: [makeContact({ label: inAll(LONG_NAME) }), makeContact({ channel: 'email', value: `${'direccion.general.interinstitucional'.repeat(2)}@${'ministerio'.repeat(5)}.example.org`, reach: 'international', purpose: 'office' })] }),
      makeAgency({ id: 'right-to-left', name: inAll(RIGHT_TO_LEFT), summary: inAll(RIGHT_TO_LEFT), contacts: [makeContact({ value: '147', label: inAll(RIGHT_TO_LEFT) })] }),
    ],
  }),
];

/** Writes made-up content that never changes: the site built from it is looked at for what the real content does not have, and as pictures. */
export async function writeOddContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${folder}/countries`, { recursive: true });
  const states = COUNTRIES.map(({ country }) => country);
  await writeFile(`${folder}/states.yaml`, stringify({ subregions: [{ id: 'south', name: { en: 'South America', es: 'América del Sur', pt: 'América do Sul', fr: 'Amérique du Sud' }, states }] }));
  await writeFile(`${folder}/exceptions.yaml`, '[]\n');
  for (const country of COUNTRIES) await writeFile(`${folder}/countries/${country.country.toLowerCase()}.yaml`, stringify(JSON.parse(JSON.stringify(country)), { aliasDuplicateObjects: false, lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
}
