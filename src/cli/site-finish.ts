import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressSite } from '../deploy/compress.ts';
import { headersFile } from '../deploy/headers-file.ts';
import { SECURITY_TXT, securityTxt } from '../deploy/security-txt.ts';
import { asOf } from '../directory/age.ts';
import type { Directory } from '../model/directory.ts';
import { Refusal, type SiteOptions } from './args.ts';

interface FinishOptions extends Pick<SiteOptions, 'base' | 'site' | 'compress'> {
  readonly directory: Directory;
}

/** @throws Refusal where SECURITY_CONTACT is no address */
async function writeSecurityTxt(root: string, { base, site, directory }: FinishOptions, say: (line: string) => void): Promise<void> {
  let text: string | undefined;
  try {
    text = securityTxt({ day: asOf(directory), site, env: process.env });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
  if (text === undefined) {
    say(`There is no ${SECURITY_TXT}: set SECURITY_CONTACT to a mailbox or an https address, so that people know where to report a weakness.`);
    return;
  }
  await mkdir(dirname(join(root, SECURITY_TXT)), { recursive: true });
  await writeFile(join(root, SECURITY_TXT), text);
  if (base !== '/') say(`${SECURITY_TXT} is only found at the root of a host: copy it there, since the site stands under ${base}`);
}

/**
 * Adds to a built site what is for servers: their headers, whom to tell of a weakness and, where it is asked for, the files compressed.
 * @throws Refusal where SECURITY_CONTACT is no address
 */
export async function finishSite(root: string, options: FinishOptions, say: (line: string) => void): Promise<void> {
  await writeFile(join(root, '_headers'), headersFile(options.base));
  await writeSecurityTxt(root, options, say);
  if (!options.compress) return;
  say('Compressing …');
  say(`${await compressSite(root)} files are also there as .br and .gz`);
}
