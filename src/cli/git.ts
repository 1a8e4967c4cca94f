import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Impossible } from './command.ts';

const run = promisify(execFile);

/** What git says. @throws Impossible with git's own first line, where it refuses */
async function git(...args: readonly string[]): Promise<string> {
  try {
    return (await run('git', [...args], { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new Impossible(said ? `git says: ${said}` : 'git could not be run. This command looks at earlier versions of the content, and git keeps them');
  }
}

/** A version's own name, as git writes it; a word that begins with a hyphen is no version. @throws Impossible */
export async function commitOf(revision: string): Promise<string> {
  if (revision.startsWith('-')) throw new Impossible(`"${revision}" is not a version. Write a commit, a branch or a tag, such as main or HEAD~1`);
  return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch(() => {
    throw new Impossible(`git knows no version "${revision}" here. In a shallow clone, fetch it first`);
  })).trim();
}

/** The texts of the country files in a version, by file name (ar.yaml). @throws Impossible where git does not know the version */
export async function countryTextsAt(revision: string, contentDir: string): Promise<ReadonlyMap<string, string>> {
  const commit = await commitOf(revision);
  const prefix = `${contentDir.replace(/\/+$/, '')}/countries/`;
  const listed = (await git('ls-tree', '-z', '--name-only', commit, '--', prefix)).split('\0').filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(listed.map(async (name) => [name.slice(name.lastIndexOf('/') + 1), await git('show', `${commit}:./${name}`)] as const));
  return new Map(texts);
}

/**
 * The commit whose content a folder holds; null outside git, and where the folder was changed since: no commit then holds what is there.
 * Never throws: a directory can be built from an archive, without git.
 */
export async function commitOfFolder(folder: string): Promise<string | null> {
  const said = async (...args: readonly string[]): Promise<string> => (await git('-C', folder, ...args)).trim();
  try {
    const isKept = (await said('log', '-1', '--format=%H', '--', '.')) !== '' && (await said('status', '--porcelain', '--', '.')) === '';
    return isKept ? await said('rev-parse', 'HEAD') : null;
  } catch {
    return null;
  }
}
