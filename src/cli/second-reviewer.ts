import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { approversOf, verdictOn, type Review } from './approvals.ts';
import { Impossible, Refusal, runAsCommand, type Given } from './command.ts';

const USAGE = `Says beside proposals on GitHub whether two people have looked at a changed contact value. Runs in a workflow, with gh and a token.

  node src/cli/second-reviewer.ts --pull 12 --head COMMIT   one proposal, as it stood at a commit
  node src/cli/second-reviewer.ts                           every open proposal with the label`;

/** The label that .github/workflows/contact-values.yml gives. */
const LABEL = 'contact value';

/** The name of the status that branch protection requires. */
const CONTEXT = 'second-reviewer';

/** Who may approve: those who may write. GitHub's own rule, by the names of its permissions. */
const MAY_APPROVE: ReadonlySet<string> = new Set(['admin', 'write']);

/** A proposal as GitHub's API gives it. */
interface Pull {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly head: { readonly sha: string };
  readonly labels: readonly { readonly name: string }[];
}

const run = promisify(execFile);

/** Asks GitHub's API through gh: words go to it one by one, never through a shell. @throws Impossible with what gh says */
async function api(path: string, ...words: readonly string[]): Promise<unknown> {
  const repository = process.env.GITHUB_REPOSITORY;
  if (!repository) throw new Impossible('GITHUB_REPOSITORY is not set: this command runs in a workflow');
  try {
    const { stdout } = await run('gh', ['api', `repos/${repository}/${path}`, ...words], { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  } catch (error) {
    throw new Impossible(`gh api ${path}: ${error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)}`);
  }
}

/** All pages of a list. */
async function listed<T>(path: string): Promise<T[]> {
  return ((await api(path, '--paginate', '--slurp')) as T[][]).flat();
}

async function mayApprove(login: string): Promise<boolean> {
  const { permission } = (await api(`collaborators/${encodeURIComponent(login)}/permission`)) as { permission: string };
  return MAY_APPROVE.has(permission);
}

/** How many people who may approve have approved what would be accepted. */
async function approvals({ number, user, head }: Pull): Promise<number> {
  const reviews = await listed<Review>(`pulls/${number}/reviews?per_page=100`);
  const answers = await Promise.all(approversOf(reviews, { author: user?.login ?? '', head: head.sha }).map(mayApprove));
  return answers.filter(Boolean).length;
}

const isLabelled = ({ labels }: Pull): boolean => labels.some(({ name }) => name === LABEL);

/** The proposals to judge. One is judged at the commit whose label was worked out: what was pushed since then has none yet. */
async function pulls(given: Given): Promise<Pull[]> {
  const number = given.text('pull');
  const sha = given.text('head');
  if (number === undefined && sha === undefined) return (await listed<Pull>('pulls?state=open&per_page=100')).filter(isLabelled);
  if (number === undefined || !/^[1-9]\d*$/.test(number)) throw new Refusal(`--pull "${number ?? ''}" is not the number of a proposal`);
  if (sha === undefined || !/^[0-9a-f]{40}$/.test(sha)) throw new Refusal(`--head "${sha ?? ''}" is not a commit`);
  return [{ ...((await api(`pulls/${number}`)) as Pull), head: { sha } }];
}

async function secondReviewer(given: Given): Promise<void> {
  for (const pull of await pulls(given)) {
    const { state, description } = verdictOn(isLabelled(pull) ? await approvals(pull) : undefined);
    await api(`statuses/${pull.head.sha}`, '--method', 'POST', '-f', `state=${state}`, '-f', `context=${CONTEXT}`, '-f', `description=${description}`);
    process.stdout.write(`#${pull.number}  ${state}  ${description}\n`);
  }
}

await runAsCommand({ usage: USAGE, options: { pull: { type: 'string' }, head: { type: 'string' } }, run: secondReviewer });
