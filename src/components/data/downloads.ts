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
import { putAside, takeOut } from './put-aside.ts';

/** A kind of file that is offered in each language. */
export type DownloadName = 'contacts.csv' | 'agencies.csv' | 'directory.xlsx' | 'hsds.json' | 'hsds.zip';

/** How large a file is, and by what it can be known again. */
export interface Measure {
  /** In bytes. */
  readonly size: number;
  /** In bytes, as most servers send it. */
  readonly travels: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** A file that was made, measured and put aside. */
interface KeptFile extends Measure {
  readonly name: DownloadName;
  readonly at: string;
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

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** Makes the files of a language, measures each and puts it aside: at 10,000 agencies they are 110 MB a language. */
async function make(locale: Locale): Promise<readonly KeptFile[]> {
  const { directory, asOf } = await getSite();
  const hsds = { asOf, site: ROOT ?? undefined };
  const kept: KeptFile[] = [];
  const keep = async (name: DownloadName, bytes: Uint8Array): Promise<void> => void kept.push({ name, ...measured(bytes), at: await putAside(`${locale}-${name}`, bytes) });
  await keep('contacts.csv', bytesOf(contactsCsv(directory, locale, asOf, ROOT)));
  await keep('agencies.csv', bytesOf(agenciesCsv(directory, locale, asOf, ROOT)));
  await keep('directory.xlsx', await directoryWorkbook(directory, locale, await exportOptions()));
  const services = hsdsServices(directory, locale, hsds);
  await keep('hsds.json', bytesOf(jsonText(services)));
  const files = Object.fromEntries([...hsdsPackageOf(services, locale, hsds)].map(([name, text]) => [name, bytesOf(text)]));
  await keep('hsds.zip', withoutDates(zipSync(files, { level: 9 })));
  return kept;
}

const made = new Map<Locale, Promise<readonly KeptFile[]>>();
/** The making of the language that was asked for last: one after the other, so that one language at a time is in memory. */
let last: Promise<unknown> = Promise.resolve();

/** The files of a language: made once a build, since their page measures what their addresses give. */
function keptIn(locale: Locale): Promise<readonly KeptFile[]> {
  if (import.meta.env.DEV) return make(locale);
  const found = made.get(locale);
  if (found) return found;
  const making = last.then(() => make(locale));
  made.set(locale, making);
  last = making;
  return making;
}

/** The names of the files that each language has. */
export const DOWNLOAD_NAMES = Object.keys(MEDIA_TYPES) as readonly DownloadName[];

/** A file as it is served. */
export async function downloadIn(locale: Locale, name: DownloadName): Promise<{ readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const kept = (await keptIn(locale)).find((file) => file.name === name);
  if (!kept) throw new Error(`There is no file ${name} in ${locale}`);
  return { mediaType: MEDIA_TYPES[name], bytes: await takeOut(kept.at) };
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

async function measureWhole(): Promise<ListedFile> {
  return { name: 'directory.json', mediaType: 'application/json', path: 'api/v1/directory.json', ...measured(bytesOf((await getApi()).get('directory.json') ?? '')) };
}

let whole: Promise<ListedFile> | undefined;

/** The files of a language and the whole directory in JSON, each measured. */
export async function filesIn(locale: Locale): Promise<readonly ListedFile[]> {
  const own = (await keptIn(locale)).map(({ name, size, travels, sha256 }): ListedFile => ({ name, mediaType: MEDIA_TYPES[name], path: `${locale}/data/${name}`, size, travels, sha256 }));
  return [...own, await (import.meta.env.DEV ? measureWhole() : (whole ??= measureWhole()))];
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
