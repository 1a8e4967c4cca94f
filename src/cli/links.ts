import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../content/decode.ts';
import { collectLinks, type Link } from '../content/links/collect.ts';
import { noExcuses, readExcuses, type Excuses } from '../content/links/excuses.ts';
import { judge } from '../content/links/outcome.ts';
import { linksAsJson, linksAsMarkdown, linksAsTable, type AskedLink } from '../content/links/report.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import { listProblems } from '../content/report.ts';
import { askLinks } from './ask-links.ts';
import { Impossible, Refusal, runAsCommand, type Given } from './command.ts';

const USAGE = `Asks every web address of the content whether it is still there. It takes some minutes: one request at a time to a host, a second between them.

  npm run links                        what is gone, gives no answer, refuses or has moved, and where the content names it
  npm run links -- --country AR,CL     only the files of these countries
  npm run -s links -- --format md      as Markdown; --format json for programs, every address
  npm run links -- --strict            ends with 1 when something is gone; without it, a lost page is no failure
  npm run links -- --content DIR       another folder than content

Hosts that turn programs away are excused by name in content/links.yaml: a list of {host, reason}.`;

const EXCUSES = 'links.yaml';

const MANNERS = { atOnce: 8, pause: 1000, timeout: 20_000 };

/** Whoever finds this in a log learns who asks and why, and where to complain if the site says where it stands. */
const AGENT = `MargaritaDirectory/1 (checks whether the pages that the directory cites are still there${process.env.SITE ? `; +${process.env.SITE.replace(/[^\x21-\x7e]/g, '')}` : ''})`;

const FORMATS: Readonly<Record<string, (links: readonly AskedLink[]) => string>> = { table: linksAsTable, md: linksAsMarkdown, json: linksAsJson };

/** All YAML files of the content by the name under which reports show them: the texts, and why one has none. @throws Impossible */
async function readAll(content: string): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly unreadable: readonly Problem[] }> {
  const names = await readdir(content, { recursive: true }).catch(() => {
    throw new Impossible(`there is no folder ${content}. The content of the directory is looked for there`);
  });
  const texts = new Map<string, string>();
  const unreadable: Problem[] = [];
  for (const name of names.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.yaml')).sort()) {
    const { text, problem } = decodeText(`${content}/${name}`, await readFile(join(content, name)));
    if (text !== undefined) texts.set(`${content}/${name}`, text);
    else if (problem) unreadable.push(problem);
  }
  return { texts, unreadable };
}

/** The names of the files of the countries that were asked for; undefined where none were. @throws Refusal */
function filesOfCountries(codes: string | undefined, content: string, texts: ReadonlyMap<string, string>): ReadonlySet<string> | undefined {
  if (codes === undefined) return undefined;
  const files = codes.split(',').map((code) => ({ code: code.trim(), file: `${content}/countries/${code.trim().toLowerCase()}.yaml` }));
  const unknown = files.find(({ file }) => !texts.has(file));
  if (unknown) throw new Refusal(`--country "${unknown.code}" has no file. Write country codes with commas between them, such as AR,CL`);
  return new Set(files.map(({ file }) => file));
}

/** A link as far as some files name it; undefined where none of them does. */
function within(link: Link, files: ReadonlySet<string> | undefined): Link[] {
  if (!files) return [link];
  const places = link.places.filter(({ file }) => files.has(file));
  return places.length > 0 ? [{ ...link, places }] : [];
}

async function askAll(links: readonly Link[], excuses: Excuses): Promise<AskedLink[]> {
  const asked = links.filter(({ host }) => excuses.reasonFor(host) === undefined);
  const hosts = new Set(asked.map(({ host }) => host));
  process.stderr.write(`Asking ${asked.length} addresses on ${hosts.size} hosts …\n`);
  const answers = await askLinks(asked.map(({ url }) => url), { ...MANNERS, agent: AGENT });
  const lookedUpInVain = answers.filter(({ failure }) => failure === 'ENOTFOUND' || failure?.startsWith('EAI_')).length;
  if (hosts.size > 1 && lookedUpInVain === answers.length) throw new Impossible('not one name of a host could be looked up. Is this machine on the internet?');
  const judged = new Map(asked.map(({ url }, index) => [url, judge(url, answers[index] ?? { hops: [] })]));
  return links.map(({ url, host, places }) => ({ url, ...(judged.get(url) ?? { outcome: 'excused' as const, why: excuses.reasonFor(host) ?? '' }), places }));
}

/** Tells what is wrong with the list of excuses. On the other channel, so that a report stays a report. */
function tell(problems: readonly Problem[], texts: ReadonlyMap<string, string>): void {
  if (problems.length > 0) process.stderr.write(`${listProblems(problems, texts)}\n`);
}

/** Who is left in peace. A directory without excuses needs no file for them. */
function excusesIn(file: string, texts: ReadonlyMap<string, string>, unreadable: readonly Problem[]): ReturnType<typeof readExcuses> {
  const text = texts.get(file);
  if (text !== undefined) return readExcuses(file, text);
  return { excuses: noExcuses, problems: unreadable.filter((problem) => problem.file === file) };
}

async function links(given: Given): Promise<number> {
  if (given.words.length > 0) throw new Refusal(`"${given.words[0]}" is not an option`);
  const format = given.text('format') ?? 'table';
  const show = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!show) throw new Refusal(`--format "${format}" is unknown. Write ${Object.keys(FORMATS).join(', ')}`);
  const content = (given.text('content') ?? 'content').replace(/\/+$/, '');
  const { texts, unreadable } = await readAll(content);
  const { excuses, problems } = excusesIn(`${content}/${EXCUSES}`, texts, unreadable);
  tell(problems, texts);
  // Who is excused is not known: nobody is asked, so that nobody is asked against their will.
  if (hasErrors(problems)) return 1;

  const all = collectLinks(texts);
  const silent = [...all.unread, ...unreadable.map(({ file }) => file)];
  if (silent.length > 0) process.stderr.write(`Not read, so not asked: ${silent.join(', ')}. npm run check says what is wrong there.\n`);
  const files = filesOfCountries(given.text('country'), content, texts);
  const found = await askAll(all.links.flatMap((link) => within(link, files)), excuses);
  process.stdout.write(show(found));
  const unneeded = excuses.unneeded(new Set(all.links.map(({ host }) => host)));
  tell(unneeded, texts);
  const lost = given.flag('strict') && found.some(({ outcome }) => outcome === 'gone');
  return unneeded.length > 0 || lost ? 1 : 0;
}

await runAsCommand({
  usage: USAGE,
  options: { format: { type: 'string' }, country: { type: 'string' }, content: { type: 'string' }, strict: { type: 'boolean' } },
  run: links,
});
