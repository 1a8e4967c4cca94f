const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A path with `*` for anything, slashes included, as a regular expression that nginx, Caddy and JavaScript read alike. @param base with a slash at both ends */
export function globPattern(glob: string, base = ''): string {
  return `^${`${base}${glob}`.split('*').map(escaped).join('.*')}$`;
}

/** Whether a path falls under a glob. */
export const hasGlob = (glob: string, path: string): boolean => new RegExp(globPattern(glob)).test(path);
