import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const NAME = 'margarita-directory';

/** What package.json says to those who install the package. */
export interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** A project of somebody else in which the package is installed, with what the package asks for and nothing more. */
export interface Consumer {
  readonly dir: string;
  /** Where the package stands in it. */
  readonly installed: string;
  /** Size of the packed package, in bytes. */
  readonly packed: number;
}

/** Puts a package of ours where the project finds it. What that package needs in turn is found from its real place. */
function link(name: string, dir: string): void {
  const place = join(dir, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve('node_modules', name), place);
}

/**
 * Packs the package as `npm pack` does, building it, and installs it in an empty project without a network. The project stands outside the
 * repository: inside, Node would look on in the repository's own packages, and none would ever be missed. `lib/` stays behind, as it does
 * after every `npm pack`.
 */
export function makeConsumer(): Consumer {
  const dir = mkdtempSync(join(tmpdir(), 'library-'));
  try {
    const installed = join(dir, 'node_modules', NAME);
    mkdirSync(installed, { recursive: true });
    // Lifecycle scripts of npm hear of options by variables; those of the run that these tests stand in are not theirs.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
    execFileSync('npm', ['pack', '--silent', '--pack-destination', dir], { stdio: ['ignore', 'ignore', 'inherit'], env });
    const tarball = join(dir, readdirSync(dir).find((name) => name.endsWith('.tgz')) ?? '');
    execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
    for (const name of Object.keys(manifest.dependencies)) link(name, dir);
    // What a project in TypeScript for Node has of itself.
    link('@types/node', dir);
    writeFileSync(join(dir, 'package.json'), '{ "type": "module" }\n');
    return { dir, installed, packed: statSync(tarball).size };
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

/** Runs a program with this Node in the project. */
export function runIn({ dir }: Consumer, ...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
