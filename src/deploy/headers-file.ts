import { EVERYWHERE, OVER_HTTPS, RULES, type Headers } from './headers.ts';
import { MEDIA_TYPES, NAMED_TYPES } from './media-types.ts';

const block = (path: string, headers: Headers): string => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** What hosts of static files guess wrongly; they know the rest. */
const GUESSED_WRONGLY = ['vcf', 'csv'];

/** Cross-Origin-Resource-Policy is left the same for all: see below. */
const SAME_FOR_ALL = 'Cross-Origin-Resource-Policy';

const without = (headers: Headers, name: string): Headers => Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));

/**
 * The file `_headers` that Netlify and Cloudflare Pages read in the folder of a site.
 *
 * Where several rules meet a path, Cloudflare joins the values of a header with a comma, and what Netlify does is not said: here no two
 * rules that meet set the same one. So data keep Cross-Origin-Resource-Policy: same-origin. That hinders nobody: it is asked about images and
 * scripts, and not about what another site's page fetches with CORS (Fetch, 3.7), which Access-Control-Allow-Origin allows. Both hosts send
 * pages with "max-age=0, must-revalidate", which means the same as no-cache.
 * @param base the path under which the site stands, with a slash at both ends
 */
export function headersFile(base: string): string {
  const all = block(`${base}*`, { ...EVERYWHERE, ...OVER_HTTPS, [SAME_FOR_ALL]: 'same-origin' });
  const ruled = RULES.flatMap(({ globs, headers }) => globs.map((glob) => block(`${base}${glob}`, { ...without(headers, SAME_FOR_ALL), ...typeFor(glob) })));
  return `${['# Made by the build from src/deploy/headers.ts.', all, ...ruled].join('\n\n')}\n`;
}

/** The media type of what a glob names, where a host would guess another. */
function typeFor(glob: string): Headers {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = NAMED_TYPES[name] ?? (GUESSED_WRONGLY.includes(ending) ? MEDIA_TYPES[ending] : undefined);
  return type === undefined ? {} : { 'Content-Type': type };
}
