import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/site-server.ts';
import type { BuiltSite } from './built-site.ts';
import { writeOddContent } from './odd-content.ts';
import { writeContent } from './write-content.ts';

const BUILT = 'tests/.built';

/** The small site's address: it stands under a path, and may be indexed. It has more agencies than its directory page may list. */
const FIXTURE = { site: 'https://directory.example', base: '/directory/', securityContact: 'security@directory.example', states: ['tt', 'sr'], listed: '5' };

async function build(name: string, options: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const out = `${BUILT}/${name}`;
  // Nothing of the shell that runs the tests may change what is tested.
  const env = { ...process.env, SITE: '', BASE: '', CORRECTIONS_EMAIL: '', REPOSITORY: '', EXIT_URL: '', SECURITY_CONTACT: '', LISTED_AGENCIES: '', ...settings };
  await promisify(execFile)(process.execPath, ['src/cli/build.ts', '--compress', 'no', '--out', out, ...options], { env }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`The site for the tests could not be built:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
  return out;
}

/**
 * Before the tests of the built site: builds the real site, a small one of two states with an address and a base path, and one of made-up
 * content that is odd in every way and never changes, and serves them. Tests get them by `inject('site')`, `inject('fixture')` and `inject('odd')`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [content, oddContent] = [`${BUILT}/fixture-content`, `${BUILT}/odd-content`];
  const buildSmall = async (): Promise<string> => {
    await writeContent(content, FIXTURE.states);
    return build('fixture', ['--content', content, '--site', FIXTURE.site, '--base', FIXTURE.base], { SECURITY_CONTACT: FIXTURE.securityContact, LISTED_AGENCIES: FIXTURE.listed });
  };
  const buildOdd = async (): Promise<string> => {
    await writeOddContent(oddContent);
    return build('odd', ['--content', oddContent]);
  };
  // At once: a build alone leaves one of two cores idle.
  const [real, small, strange] = await Promise.all([build('site', []), buildSmall(), buildOdd()]);

  const servers = [await serveSite({ out: real, base: '/', port: 0 }), await serveSite({ out: small, base: FIXTURE.base, port: 0 }), await serveSite({ out: strange, base: '/', port: 0 })] as const;
  const site: BuiltSite = { dir: real, base: '/', url: servers[0].url, content: 'content' };
  const fixture: BuiltSite = { dir: small, base: FIXTURE.base, url: servers[1].url, content, origin: FIXTURE.site };
  project.provide('site', site);
  const odd: BuiltSite = { dir: strange, base: '/', url: servers[2].url, content: oddContent };
  project.provide('fixture', fixture);
  project.provide('odd', odd);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
