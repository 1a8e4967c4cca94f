import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressSite } from '../deploy/compress.ts';
import { headersFile } from '../deploy/headers-file.ts';
import { SECURITY_TXT, securityTxt } from '../deploy/security-txt.ts';
import { asOf } from '../directory/age.ts';
import type { Directory } from '../model/directory.ts';
import { Refusal, type SiteOptions } from './args.ts';

interface FinishOptions extends Pick<SiteOptions, 'base' | 'compress'> {
  /** The text of security.txt; undefined where there is none. */
  readonly security: string | undefined;
}

/**
 * The text of security.txt for a site, from the variables of whoever builds; undefined where none of them names a contact.
 * @throws Refusal where SECURITY_CONTACT is no address
 */
export function securityTextFor(directory: Directory, site: string | undefined): string | undefined {
  try {
    return securityTxt({ day: asOf(directory), site, env: process.env });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

async function writeSecurityTxt(root: string, { base, security }: FinishOptions, say: (line: string) => void): Promise<void> {
  if (security === undefined) {
    say(`There is no ${SECURITY_TXT}: set SECURITY_CONTACT to a mailbox or an https address, so that people know where to report a weakness.`);
    return;
  }
  await mkdir(dirname(join(root, SECURITY_TXT)), { recursive: true });
  await writeFile(join(root, SECURITY_TXT), security);
  if (base !== '/') say(`${SECURITY_TXT} is only found at the root of a host: copy it there, since the site stands under ${base}`);
}

/** Adds to a built site what is for servers: their headers, whom to tell of a weakness and, unless it is not wanted, the files compressed. */
export async function finishSite(root: string, options: FinishOptions, say: (line: string) => void): Promise<void> {
  await writeFile(join(root, '_headers'), headersFile(options.base));
  await writeSecurityTxt(root, options, say);
  if (options.compress === 'no') return;
  say('Compressing …');
  say(`${await compressSite(root, options.compress)} files are also there as .br and .gz`);
}
