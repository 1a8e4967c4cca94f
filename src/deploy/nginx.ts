import { globPattern } from './glob.ts';
import { DEFAULTS, EVERYWHERE, OVER_HTTPS, RULES } from './headers.ts';
import { MEDIA_TYPES, NAMED_TYPES, TEXT_TYPES, UNKNOWN_TYPE } from './media-types.ts';
import type { ServerOptions } from './server-options.ts';

const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;
const bare = (type: string): string => type.split(';')[0] ?? type;

/** Headers that are not the same for every file. */
const VARYING: readonly string[] = [...new Set([...Object.keys(DEFAULTS), ...RULES.flatMap(({ headers }) => Object.keys(headers))])];

/** A header's value by the path that is served. An empty one is not sent. */
function mapOf(header: string, base: string): string {
  const lines = RULES.flatMap(({ globs, headers }) => (headers[header] === undefined ? [] : globs.map((glob) => `  "~${globPattern(glob, base)}" "${headers[header]}";`)));
  return [`map $uri ${variableOf(header)} {`, `  default "${DEFAULTS[header] ?? ''}";`, ...lines, '}'].join('\n');
}

/** Only over TLS, which may well end at a machine before this one. */
const HTTPS_MAPS = Object.entries(OVER_HTTPS).map(([header, value]) => `map "$scheme $http_x_forwarded_proto" ${variableOf(header)} {\n  default "";\n  "~https" "${value}";\n}`);

function headerLines(): string[] {
  const fixed = Object.entries(EVERYWHERE).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [...fixed, ...[...Object.keys(OVER_HTTPS), ...VARYING].map((name) => `  add_header ${name} ${variableOf(name)} always;`)];
}

/** Names whose type is not that of their ending. A location that adds no header keeps those of the server. */
const namedLocations = (base: string): string[] =>
  Object.entries(NAMED_TYPES).map(([name, type]) => `  location ~ "${globPattern(`*/${name}`, base)}" { types { } default_type ${bare(type)}; }`);

/**
 * A configuration for nginx: put it into conf.d, or include it within http { }. What is compressed beforehand by the build
 * is sent as it stands.
 * @param options.brotli where nginx has the module ngx_http_brotli_static_module
 */
export function nginxConfiguration({ base, root, port, brotli }: ServerOptions): string {
  const lines = [
    '# Made by "npm run -s headers -- nginx" from src/deploy/headers.ts: change it there.',
    ...VARYING.map((header) => mapOf(header, base)),
    ...HTTPS_MAPS,
    'server {',
    `  listen ${port};`,
    `  root ${root};`,
    '  index index.html;',
    `  error_page 404 ${base}404.html;`,
    '  server_tokens off;',
    // The address of whoever runs the server may be another than the one by which it is reached.
    '  absolute_redirect off;',
    '  gzip_static on;',
    ...(brotli ? ['  brotli_static on;'] : []),
    '  gzip_vary on;',
    '  charset utf-8;',
    `  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    `  default_type ${UNKNOWN_TYPE};`,
    '  types {',
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${bare(type)} ${ending};`),
    '  }',
    ...headerLines(),
    ...namedLocations(base),
    ...(base === '/' ? [] : [`  location = / { return 302 ${base}; }`]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
