import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { apiFiles, jsonText, type ExportOptions } from '../../exports/api/index.ts';
import { agenciesCsv, contactsCsv } from '../../exports/csv.ts';
import { hsdsPackageOf, hsdsServices } from '../../exports/hsds/index.ts';
import { directoryWorkbook } from '../../exports/xlsx.ts';
import { withoutDates } from '../../exports/zip-dates.ts';
import { getSite } from '../../layouts/content.ts';
import { endpointMessages } from '../../i18n/messages/data.ts';
import { ROOT } from '../../layouts/site.ts';
import type { Locale } from '../../model/locales.ts';

/** A kind of file that is offered in each language. */
export type DownloadName = 'contacts.csv' | 'agencies.csv' | 'directory.xlsx' | 'hsds.json' | 'hsds.zip';

/** A file to take away, made with the site. */
export interface Download {
  readonly name: DownloadName;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How large a file is, and by what it can be known again. */
export interface Measure {
  /** In bytes. */
  readonly size: number;
  /** In bytes, as most servers send it. */
  readonly travels: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

const MEDIA_TYPES: Readonly<Record<DownloadName, string>> = {
  'contacts.csv': 'text/csv; charset=utf-8; header=present',
  'agencies.csv': 'text/csv; charset=utf-8; header=present',
  'directory.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'hsds.json': 'application/json',
  'hsds.zip': 'application/zip',
};

/** What exports are told: the same for every file of a build. */
export async function exportOptions(): Promise<ExportOptions> {
  const { asOf } = await getSite();
  return { asOf, commit: process.env.COMMIT || null, site: ROOT };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

async function make(locale: Locale): Promise<readonly Download[]> {
  const { directory, asOf } = await getSite();
  const hsds = { asOf, site: ROOT ?? undefined };
  const services = hsdsServices(directory, locale, hsds);
  const files = Object.fromEntries([...hsdsPackageOf(services, locale, hsds)].map(([name, text]) => [name, bytesOf(text)]));
  const made: Readonly<Record<DownloadName, Uint8Array>> = {
    'contacts.csv': bytesOf(contactsCsv(directory, locale, asOf, ROOT)),
    'agencies.csv': bytesOf(agenciesCsv(directory, locale, asOf, ROOT)),
    'directory.xlsx': await directoryWorkbook(directory, locale, await exportOptions()),
    'hsds.json': bytesOf(jsonText(services)),
    'hsds.zip': withoutDates(zipSync(files, { level: 9 })),
  };
  return (Object.keys(MEDIA_TYPES) as DownloadName[]).map((name) => ({ name, mediaType: MEDIA_TYPES[name], bytes: new Uint8Array(made[name]) }));
}

const made = new Map<Locale, Promise<readonly Download[]>>();

/** The files of a language: made once a build, since their page measures what their addresses give. */
export function downloadsIn(locale: Locale): Promise<readonly Download[]> {
  if (import.meta.env.DEV) return make(locale);
  const found = made.get(locale) ?? make(locale);
  made.set(locale, found);
  return found;
}

let api: Promise<ReadonlyMap<string, string>> | undefined;

/** Every file below api/v1/, by its path: made once a build. */
export function getApi(): Promise<ReadonlyMap<string, string>> {
  const read = async (): Promise<ReadonlyMap<string, string>> => apiFiles((await getSite()).directory, await exportOptions());
  if (import.meta.env.DEV) return read();
  return (api ??= read());
}

/** A file as its page lists it. */
export interface ListedFile extends Measure {
  readonly name: DownloadName | 'directory.json';
  /** Under the site's base path. */
  readonly path: string;
  readonly mediaType: string;
}

function measured(content: Uint8Array): Measure {
  return { size: content.length, travels: gzipSync(content).length, sha256: createHash('sha256').update(content).digest('hex') };
}

async function list(locale: Locale): Promise<readonly ListedFile[]> {
  const whole = { name: 'directory.json' as const, mediaType: 'application/json', bytes: bytesOf((await getApi()).get('directory.json') ?? '') };
  return [...(await downloadsIn(locale)), whole].map(({ name, mediaType, bytes }) => ({ name, mediaType, path: name === 'directory.json' ? `api/v1/${name}` : `${locale}/data/${name}`, ...measured(bytes) }));
}

const listed = new Map<Locale, Promise<readonly ListedFile[]>>();

/** The files of a language and the whole directory in JSON, each measured. */
export function filesIn(locale: Locale): Promise<readonly ListedFile[]> {
  if (import.meta.env.DEV) return list(locale);
  const found = listed.get(locale) ?? list(locale);
  listed.set(locale, found);
  return found;
}

/** The list that `sha256sum --check` reads. */
export async function checksumsIn(locale: Locale): Promise<string> {
  return (await filesIn(locale)).map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** Every kind of document of the API, how many there are of each, and the path of one. */
export async function endpointsIn(): Promise<readonly { readonly path: keyof typeof endpointMessages; readonly count: number; readonly example: string }[]> {
  const paths = [...(await getApi()).keys()];
  return (Object.keys(endpointMessages) as (keyof typeof endpointMessages)[]).map((path) => {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`);
    const found = paths.filter((one) => pattern.test(one));
    const [example] = found;
    if (example === undefined) throw new Error(`The page of data speaks of ${path}, and there is no such file`);
    return { path, count: found.length, example };
  });
}
