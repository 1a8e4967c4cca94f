import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesIn } from '../content/country-text.ts';
import { applyEdits } from '../content/fix.ts';
import { generatedFiles } from '../content/generated.ts';
import type { Problem, TextEdit } from '../content/problem.ts';
import { readContent, type ReadContent } from '../content/read.ts';
import { countContent, listProblems, ruleLink, summariseAdvice, verdict } from '../content/report.ts';
import { annotation, jobSummary } from './actions.ts';
import { Impossible, Refusal, runAsCommand, today, type Given } from './command.ts';
import { countryTextsAt } from './git.ts';
import { writeWhole } from './write-file.ts';

const USAGE = `Checks the content of the directory.

  npm run check                        errors, and how much advice there is
  npm run check -- --advice            all advice, too
  npm run check -- --fix               first puts right what needs no person to look; comments and layout stay
  npm run check -- --json              for programs
  npm run check -- --since main        also refuses addresses that were there in that version and are gone
  npm run check -- --content DIR       another folder than content
  npm run check -- --today 2026-11-01  another day than today: dates after it are refused`;

/** Rounds of --fix: putting one thing right can uncover another. */
const MOST_ROUNDS = 5;

type Told = Parameters<typeof readContent>[1];

function editsByFile(problems: readonly Problem[]): ReadonlyMap<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { file, fix } of problems) if (fix) edits.set(file, [...(edits.get(file) ?? []), fix]);
  return edits;
}

/** Puts right what may be put right without a person looking. @returns how many changes were made */
async function fix(content: string, told: Told): Promise<number> {
  let made = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { problems, texts } = await readContent(content, told);
    const edits = editsByFile(problems);
    if (edits.size === 0) break;
    for (const [file, changes] of edits) {
      const text = texts.get(file);
      if (text === undefined) continue;
      await writeWhole(file, applyEdits(text, changes));
      made += changes.length;
    }
  }
  return made;
}

/** Addresses of agencies and tombstones in an earlier version. */
async function addressesAt(revision: string, content: string): Promise<ReadonlySet<string>> {
  const texts = await countryTextsAt(revision, content);
  if (texts.size === 0) throw new Impossible(`version "${revision}" has no country files in ${content}`);
  return new Set([...texts].flatMap(([file, text]) => addressesIn(file, text)));
}

function asJson({ directory, problems }: ReadContent): string {
  const found = problems.map(({ fix: edit, ...problem }) => ({ ...problem, fixable: edit !== undefined, guide: ruleLink(problem.rule) }));
  return JSON.stringify({ ...(directory && countContent(directory)), problems: found }, null, 2);
}

/** How many of the files that are made from code and content are not as they would be made now. */
async function outdatedFiles(content: string, { directory }: ReadContent): Promise<number> {
  // Another folder of content than the project's own need not have them.
  if (!directory || !(await stat(join(content, 'schema')).catch(() => undefined))) return 0;
  const current = await Promise.all([...generatedFiles(directory)].map(async ([name, text]) => (await readFile(join(content, name), 'utf8').catch(() => '')) === text));
  return current.filter((is) => !is).length;
}

/** Inside GitHub Actions the same problems are also shown beside their lines, and on the page of the run. */
async function tellActions(errors: readonly Problem[], advice: string, last: string): Promise<void> {
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  process.stdout.write(errors.map((problem) => `${annotation(problem)}\n`).join(''));
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, jobSummary(errors, advice, last));
}

async function check(given: Given): Promise<number> {
  if (given.words.length > 0) throw new Refusal(`"${given.words[0]}" is not an option`);
  const content = given.text('content') ?? 'content';
  const since = given.text('since');
  const day = given.text('today') ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Refusal(`--today "${day}" is not a day. Write it as 2026-11-01`);
  const told: Told = { today: day, before: since === undefined ? undefined : await addressesAt(since, content) };
  const fixed = given.flag('fix') ? await fix(content, told) : undefined;

  const start = performance.now();
  const found = await readContent(content, told);
  const { directory, problems, texts } = found;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const exit = errors.length > 0 ? 1 : 0;
  if (given.flag('json')) {
    process.stdout.write(`${asJson(found)}\n`);
    return exit;
  }
  const summary = summariseAdvice(problems);
  const last = verdict(directory, problems, (performance.now() - start) / 1000);
  const outdated = await outdatedFiles(content, found);
  const parts = [
    listProblems(given.flag('advice') ? problems : errors, texts),
    given.flag('advice') || !summary ? '' : `${summary}\n       npm run check -- --advice shows it all`,
    outdated === 0 ? '' : `${outdated} of the files that editors and guides are made of are behind: npm run schema writes them.`,
    fixed === undefined ? '' : `${fixed} ${fixed === 1 ? 'thing was' : 'things were'} put right.`,
    last,
  ];
  process.stdout.write(`${parts.filter(Boolean).join('\n\n')}\n`);
  await tellActions(errors, summary, last);
  return exit;
}

await runAsCommand({
  usage: USAGE,
  options: {
    content: { type: 'string' },
    advice: { type: 'boolean' },
    fix: { type: 'boolean' },
    json: { type: 'boolean' },
    since: { type: 'string' },
    today: { type: 'string' },
  },
  run: check,
});
