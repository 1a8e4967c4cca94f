import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { LOCALES } from '../src/model/locales.ts';
import { filesIn } from './support/built-site.ts';

const text = (name: string): string => readFileSync(join('.github', name), 'utf8');
const yamlFiles = filesIn('.github').filter((name) => /\.ya?ml$/.test(name));
const workflowFiles = yamlFiles.filter((name) => name.startsWith('workflows/'));

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly name?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflow = (name: string): Workflow => parse(text(name)) as Workflow;
const jobsOf = (name: string): Job[] => Object.values(workflow(name).jobs);
const stepsOf = (name: string): Step[] => jobsOf(name).flatMap(({ steps }) => steps);
const scriptsOf = (name: string): string[] => stepsOf(name).flatMap(({ run }) => run ?? []);

it.each(yamlFiles)('%s is sound YAML', (name) => {
  const { errors, warnings } = parseDocument(text(name));
  expect([...errors, ...warnings]).toEqual([]);
});

describe.each(workflowFiles)('%s', (name) => {
  it('uses actions of GitHub only, each pinned to a commit whose version stands beside it, or to a tag with the reason above it', () => {
    const lines = text(name).split('\n');
    const uses = lines.flatMap((line, index) => (/^\s*(- )?uses:/.test(line) ? [`${lines[index - 1]?.trim()}\n${line.trim().replace(/^- /, '')}`] : []));
    expect(uses).toHaveLength(stepsOf(name).filter((step) => step.uses).length);
    for (const use of uses) expect(use).toMatch(/\nuses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^# By tag, .+\nuses: actions\/[\w-]+@v\d+(\.\d+)*$/);
  });

  it('lets nothing into a script but variables', () => {
    for (const script of scriptsOf(name)) expect(script).not.toContain('${{');
    // A variable outside quotes is several words, or a pattern.
    for (const script of scriptsOf(name)) expect(script.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')).not.toMatch(/\$\{?[A-Za-z_]/);
  });

  it('may do nothing unless it says so, and writes only in the jobs that need it', () => {
    const { permissions } = workflow(name);
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
  });

  it('leaves no token behind, and ends', () => {
    for (const step of stepsOf(name)) if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
    for (const job of jobsOf(name)) expect(job).toHaveProperty('timeout-minutes');
  });

  it('runs npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = scriptsOf(name).flatMap((script) => [...script.matchAll(/\bnpm (?:(test)|run (?:-s |--silent )?([\w:-]+))/g)].map(([, test, run]) => test ?? run ?? ''));
    for (const script of named) expect(scripts).toHaveProperty(script);
  });
});

describe('the workflows', () => {
  const onTarget = workflowFiles.filter((name) => 'pull_request_target' in workflow(name).on);

  it('that may write for a stranger never check out what the stranger wrote', () => {
    expect(onTarget).toEqual(['workflows/contact-values.yml']);
    for (const name of onTarget) {
      for (const { uses, with: given } of stepsOf(name)) if (uses?.startsWith('actions/checkout@')) expect(Object.keys(given ?? {}).filter((key) => ['ref', 'repository', 'allow-unsafe-pr-checkout'].includes(key))).toEqual([]);
      for (const script of scriptsOf(name)) expect(script).not.toMatch(/\bgit (checkout|switch|restore|reset|merge(?!-tree)|pull|worktree|apply|am|cherry-pick|archive)\b|\bgh pr (checkout|diff)\b|refs\/pull/);
    }
  });

  it('that may write for a stranger install nothing in a job that may write', () => {
    const writing = onTarget.flatMap(jobsOf).filter(({ permissions }) => Object.values(permissions ?? {}).includes('write'));
    expect(writing.length).toBeGreaterThan(0);
    for (const { steps } of writing) for (const { run } of steps) expect(run ?? '').not.toMatch(/\bnp(m|x)\b|\bgit\b/);
  });

  it('that run in a proposal’s own version may only read', () => {
    const own = workflowFiles.filter((name) => 'pull_request' in workflow(name).on || 'pull_request_review' in workflow(name).on);
    expect(own).toEqual(['workflows/ci.yml', 'workflows/review.yml']);
    for (const name of own) {
      for (const { permissions } of jobsOf(name)) expect(Object.values(permissions ?? {})).not.toContain('write');
      expect(text(name)).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    }
  });

  it('have no job that bears the name of the status that branch protection asks for', () => {
    for (const name of workflowFiles) for (const [id, job] of Object.entries(workflow(name).jobs)) expect([id, job.name]).not.toContain('second-reviewer');
    expect(readFileSync('src/cli/second-reviewer.ts', 'utf8')).toContain("'second-reviewer'");
  });

  it('give the rights to publish to the job that publishes, and to no other', () => {
    const publishing = workflowFiles.flatMap((name) => Object.entries(workflow(name).jobs).filter(([, { permissions }]) => permissions?.pages === 'write' || permissions?.['id-token'] === 'write').map(([id]) => `${name} ${id}`));
    expect(publishing).toEqual(['workflows/pages.yml deploy']);
  });

  it('name each other by the names that they have', () => {
    const { workflows } = workflow('workflows/contact-values.yml').on.workflow_run as { workflows: string[] };
    expect(workflows).toEqual([(parse(text('workflows/review.yml')) as { name: string }).name]);
  });

  it.each([
    ['main and the proposal cannot be fetched or merged', 'exit 1', 'echo \'{"contactValues": []}\'', 'true'],
    ['the comparison fails', 'echo id', 'echo \'{"contactValues": []}\'; exit 1', 'true'],
    ['the comparison says nothing', 'echo id', ':', 'true'],
    ['the comparison says nothing of contact values', 'echo id', 'echo "{}"', 'true'],
    ['a contact value changes', 'echo id', 'echo \'{"contactValues": [{"entry": "ar/protex"}]}\'', 'true'],
    ['none changes', 'echo id', 'echo \'{"contactValues": []}\'', 'false'],
  ])('take it for a change when %s', (_, git, npm, changed) => {
    const folder = mkdtempSync(join(tmpdir(), 'compare-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, script] of Object.entries({ git, npm })) writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const script = stepsOf('workflows/contact-values.yml').find(({ id }) => id === 'compare')?.run ?? '';
    const env = { PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter), RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, 'output'), HEAD_SHA: 'a' };
    expect(spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' }).status).toBe(0);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(`changed=${changed}\n`);
  });

  it('need nothing installed for the command that runs beside a token', () => {
    const left = ['src/cli/second-reviewer.ts'];
    const seen = new Set<string>();
    for (let file = left.pop(); file; file = left.pop()) {
      seen.add(file);
      for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g)) {
        if (from.startsWith('.')) left.push(join(dirname(file), from));
        else expect(from).toMatch(/^node:/);
      }
    }
    expect([...seen].sort()).toEqual(['src/cli/approvals.ts', 'src/cli/args.ts', 'src/cli/command.ts', 'src/cli/second-reviewer.ts']);
  });
});

it('every package is pinned by a hash', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { integrity?: string; link?: boolean }> };
  const names = Object.keys(packages).filter((name) => name !== '');
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !packages[name]?.integrity?.startsWith('sha512-'))).toEqual([]);
});

it('Dependabot looks after the packages and the actions', () => {
  const { updates } = parse(text('dependabot.yml')) as { updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: object }[] };
  expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval, Object.keys(update.groups).length])).toEqual([['npm', 'weekly', 1], ['github-actions', 'weekly', 1]]);
});

describe('CODEOWNERS', () => {
  const lines = text('CODEOWNERS').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('names every country’s file, and no other', () => {
    const countries = lines.filter((line) => line.startsWith('/content/countries/'));
    expect(countries).toEqual(filesIn('content/countries').map((file) => `/content/countries/${file} @margarita-directory/${file.replace('.yaml', '')}`));
  });

  it('leaves nothing without an owner, and what guards the numbers to the maintainers', () => {
    expect(lines[0]).toBe('* @margarita-directory/maintainers');
    for (const path of ['/.github/', '/src/', '/src/content/rules/', '/content/exceptions.yaml', '/content/links.yaml']) expect(lines).toContain(`${path} @margarita-directory/maintainers`);
  });
});

describe('the forms', () => {
  interface Field {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
    readonly validations?: { readonly required: boolean };
  }
  const form = (name: string) => parse(text(`ISSUE_TEMPLATE/${name}.yml`)) as { name: string; description: string; title: string; body: readonly Field[] };
  const FIELDS = {
    number: ['entry: input, required', 'value: input', 'wrong: textarea, required', 'right: input', 'source: input'],
    agency: ['country: input, required', 'name: input, required', 'what: textarea', 'contact: input', 'source: input'],
  };
  /** Words that turn to the person who writes. A label with one of them would ask who that is. */
  const TO_THE_WRITER = /\b(you|yours?|me|my|reporter|su|sus|suyo|usted|tu|seus?|suas?|você|vous|vos|votre|vôtre)\b/i;
  const forms = (['number', 'agency'] as const).flatMap((kind) => LOCALES.map((locale) => ({ kind, locale, ...form(`${kind}-${locale}`) })));

  it('are eight, beside which a person may write freely', () => {
    expect(filesIn('.github/ISSUE_TEMPLATE')).toEqual(['config.yml', ...forms.map(({ kind, locale }) => `${kind}-${locale}.yml`)].sort());
    expect(parse(text('ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: true });
    expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
  });

  it.each(forms)('$kind-$locale asks the same in each language, in the same order, and nothing about who writes', ({ kind, body }) => {
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.map(({ id, type, validations }) => `${id}: ${type}${validations?.required ? ', required' : ''}`)).toEqual(FIELDS[kind]);
    const labels = fields.map(({ attributes }) => attributes.label ?? '');
    expect(new Set(labels).size).toBe(FIELDS[kind].length);
    for (const label of labels) expect(label).not.toMatch(TO_THE_WRITER);
    for (const label of labels) expect(label).toMatch(/\S/);
  });

  it.each(forms)('$kind-$locale reminds of what never goes in, in one line', ({ locale, body }) => {
    const [first, ...others] = body.filter(({ type }) => type === 'markdown').map(({ attributes }) => attributes.value ?? '');
    expect(others).toEqual([]);
    expect(first?.trim()).not.toContain('\n');
    const never = { en: /officials.+shelter.+persons/, es: /funcionarios.+albergues.+personas/, pt: /funcionários.+abrigos.+pessoas/, fr: /fonctionnaires.+foyers.+personnes/ };
    expect(first).toMatch(never[locale]);
  });
});

describe('texts for contributors', () => {
  const names = [...filesIn('.github/ISSUE_TEMPLATE').filter((name) => name.endsWith('-fr.yml')).map((name) => `ISSUE_TEMPLATE/${name}`), 'pull_request_template.md'];

  it.each(names)('%s has no plain space before a French mark', (name) => {
    expect(text(name)).not.toMatch(/ [:;?!]/);
  });

  it('ask a proposal for a source or a call on the old number, in four languages', () => {
    const template = text('pull_request_template.md');
    for (const words of ['never on the new number', 'nunca por el número nuevo', 'nunca pelo número novo', 'jamais par le nouveau numéro']) expect(template).toContain(words);
    expect(template.split('\n').length).toBeLessThan(40);
  });
});
