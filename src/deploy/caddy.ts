import { globPattern } from './glob.ts';
import { DEFAULTS, EVERYWHERE, OVER_HTTPS, RULES, type Headers } from './headers.ts';
import { MEDIA_TYPES, NAMED_TYPES, UNKNOWN_TYPE } from './media-types.ts';
import type { ServerOptions } from './server-options.ts';

const setting = (indent: string, headers: Headers): string[] => Object.entries(headers).map(([name, value]) => `${indent}${name} "${value}"`);

/** Headers for the files that a matcher names. Within a route the later ones win. */
function block(matcher: string, matches: readonly string[], headers: Headers): string[] {
  return [`    @${matcher} ${matches.join(' ')}`, `    header @${matcher} {`, ...setting('      ', headers), '    }'];
}

const either = (globs: readonly string[], base: string): string => globs.map((glob) => globPattern(glob, base)).join('|');

/**
 * A configuration for Caddy 2.6 or newer. Its first line is the address: with the name of a host Caddy fetches a certificate by itself. What is
 * compressed beforehand by the build is sent as it stands.
 */
export function caddyConfiguration({ base, root, port, brotli }: ServerOptions): string {
  const lines = [
    '# Made by "npm run -s headers -- caddy" from src/deploy/headers.ts: change it there.',
    `{$SITE_ADDRESS::${port}} {`,
    `  root * ${root}`,
    '  route {',
    // A block that takes a header away acts last of all: it must not set any.
    '    header -Server',
    '    header {',
    ...setting('      ', { ...EVERYWHERE, ...DEFAULTS, 'Content-Type': UNKNOWN_TYPE }),
    '    }',
    ...block('secure', ['protocol', 'https'], OVER_HTTPS),
    ...RULES.flatMap(({ name, globs, headers }) => block(name, ['path_regexp', `"${either(globs, base)}"`], headers)),
    // A page's address ends with a slash.
    ...block('type_html', ['path_regexp', '"/$"'], { 'Content-Type': MEDIA_TYPES['html'] ?? UNKNOWN_TYPE }),
    ...Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => block(`type_${ending}_file`, ['path', `*.${ending}`], { 'Content-Type': type })),
    ...Object.entries(NAMED_TYPES).flatMap(([name, type]) => block(`type_${name.replace(/\W/g, '_')}`, ['path', `*/${name}`], { 'Content-Type': type })),
    ...(base === '/' ? [] : [`    redir / ${base} 302`]),
    `    file_server {`,
    `      precompressed ${brotli ? 'br ' : ''}gzip`,
    '    }',
    '  }',
    '  handle_errors {',
    // The headers of what is missing were set already: the page that says so is no file of data and no file to keep for ever.
    '    header {',
    ...setting('      ', { ...DEFAULTS, 'Content-Type': MEDIA_TYPES['html'] ?? UNKNOWN_TYPE }),
    '      -Access-Control-Allow-Origin',
    '    }',
    `    rewrite * ${base}404.html`,
    '    file_server',
    '  }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
