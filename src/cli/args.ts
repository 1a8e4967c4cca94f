import { parseArgs } from 'node:util';

/** What a person did that a command cannot follow: shown as it is, without a stack trace. */
export class Refusal extends Error {}

/** How much trouble is taken over compressed files: `quick` for a server that would else compress in passing, `best` for the fewest bytes, `no` for hosts that do it themselves. */
const COMPRESSIONS = ['quick', 'best', 'no'] as const;

/** What the commands that build and serve the site can be told. */
export interface SiteOptions {
  /** The folder under which the site is served, with a slash at both ends: / or /directory/ */
  readonly base: string;
  /** The address of the site without a path, such as https://directory.example; undefined where it has none yet. */
  readonly site: string | undefined;
  /** Where the built site stands. */
  readonly out: string;
  /** The folder of the content. */
  readonly content: string;
  readonly port: number;
  /** How files are written compressed, too. */
  readonly compress: (typeof COMPRESSIONS)[number];
}

const OPTIONS = { base: { type: 'string' }, site: { type: 'string' }, out: { type: 'string' }, content: { type: 'string' }, port: { type: 'string' }, compress: { type: 'string' } } as const;
type OptionName = keyof typeof OPTIONS;

/** What each option means, as the help of a command shows it. */
const MEANINGS: Readonly<Record<OptionName, string>> = {
  base: '--base /directory         the path under which the site is served (or the variable BASE)',
  site: '--site https://my.example the address of the site: canonical links, sitemap, may be indexed (or SITE)',
  out: '--out DIR                 the folder of the built site, instead of dist',
  content: '--content DIR             the folder of the content, instead of content',
  port: '--port 4321               the port on this machine',
  compress: '--compress quick|best|no  .br and .gz beside larger files: quickly, as small as can be (takes minutes), or not at all',
};

/** The help of a command. */
export function usageOf(command: string, does: string, names: readonly OptionName[]): string {
  return [does, '', `  npm run ${command} -- [options]`, ...names.map((name) => `    ${MEANINGS[name]}`)].join('\n');
}

/** A path as Astro and the server want it, with a slash at both ends. @throws Refusal */
export function basePath(text: string): string {
  const path = text.replace(/^\/+|\/+$/g, '');
  const isPath = path === '' || path.split('/').every((part) => /^[\w~-][\w.~-]*$/.test(part));
  if (!isPath) throw new Refusal(`--base "${text}" is not a path. Write letters, digits and hyphens between slashes, such as /directory`);
  return path === '' ? '/' : `/${path}/`;
}

/** The origin of a site address. @throws Refusal */
export function siteOrigin(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new Refusal(`--site "${text}" is not a web address. Write it whole, such as https://directory.example`);
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Refusal(`--site "${text}" holds more than the address of a host. Write ${url.origin}, and the path with --base`);
  }
  return url.origin;
}

/** @throws Refusal */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Refusal(`--port "${text}" is not a port. Write a number from 1 to 65535, such as 4321`);
  return port;
}

/** @throws Refusal */
function compression(text: string): SiteOptions['compress'] {
  const known = COMPRESSIONS.find((one) => one === text);
  if (!known) throw new Refusal(`--compress is one of ${COMPRESSIONS.join(', ')}, not "${text}"`);
  return known;
}

function folder(name: string, text: string): string {
  if (text.trim() === '') throw new Refusal(`--${name} wants the name of a folder`);
  return text;
}

/**
 * The options of a command, from its arguments and, for SITE and BASE, from the environment; arguments win.
 * @returns undefined where help was asked for
 * @throws Refusal for an argument that cannot be followed
 */
export function readSiteOptions(args: readonly string[], names: readonly OptionName[], env: NodeJS.ProcessEnv = process.env): SiteOptions | undefined {
  const accepted = Object.fromEntries(names.map((name) => [name, OPTIONS[name]]));
  let values: Readonly<Record<string, unknown>>;
  try {
    values = parseArgs({ args: [...args], options: { ...accepted, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  if (values['help']) return undefined;
  const text = (name: OptionName): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const site = text('site') ?? (env['SITE'] || undefined);
  return {
    base: basePath(text('base') ?? env['BASE'] ?? '/'),
    site: site === undefined ? undefined : siteOrigin(site),
    out: folder('out', text('out') ?? 'dist'),
    content: folder('content', text('content') ?? 'content'),
    port: portNumber(text('port') ?? '4321'),
    compress: compression(text('compress') ?? 'quick'),
  };
}

/** A command that builds or serves the site. */
export interface SiteCommand {
  /** Its name as an npm script. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** The options that it takes. */
  readonly takes: readonly OptionName[];
  run(options: SiteOptions): Promise<void>;
}

/** Runs a command with the arguments of this process. What it refuses is said in plain words, with exit code 1. */
export async function runCommand({ name, does, takes, run }: SiteCommand): Promise<void> {
  const usage = usageOf(name, does, takes);
  let options: SiteOptions | undefined;
  try {
    options = readSiteOptions(process.argv.slice(2), takes);
    if (options) await run(options);
    else process.stdout.write(`${usage}\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n${options ? '' : `\n${usage}\n`}`);
    process.exitCode = 1;
  }
}
