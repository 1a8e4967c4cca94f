import { hasGlob } from './glob.ts';
import { mediaTypeOf } from './media-types.ts';

/** Response headers, by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The part of the policy that a page cannot set itself. Every page carries its own policy with the hashes of what stands in it; a browser
 * applies both, so that this one can only forbid more. It must hold nothing that a page needs: no `default-src`, no `script-src`.
 *
 * - `frame-ancestors` means nothing in a `<meta>` (CSP Level 3, 3.3).
 * - Trusted Types: no text becomes mark-up or a script's address unless it passes the policy "default", which `components/own-scripts.ts`
 *   makes where a worker is started (Trusted Types, 4.1 and 4.2). It stands here and not in the pages, whose bytes are counted.
 */
const POLICY = ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'", "require-trusted-types-for 'script'", 'trusted-types default'];

/** What a page of this site could ask a browser for and never does. Only names that browsers know: of any other they complain to the console. */
const SWITCHED_OFF = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid', 'idle-detection',
  'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial',
  'storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking',
];

/**
 * What every answer carries. All values are the same for every file, so that a server which adds up the headers of several rules never
 * sends one twice.
 */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': POLICY.join('; '),
  // A browser takes a file for what it is said to be, and for nothing else (Fetch, 3.6).
  'X-Content-Type-Options': 'nosniff',
  // No other site learns which page somebody came from (Referrer Policy, 3.1). The pages say it too.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...SWITCHED_OFF.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
  // A page that opened this one, or that this one opens, has no hold on it (HTML, 7.1.3).
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Only over a secure connection (RFC 6797, 7.2 forbids it on any other). Neither includeSubDomains nor preload: what else stands on the
 * domain of whoever publishes a copy is not ours to decide.
 */
export const OVER_HTTPS: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** What files carry that fall under no rule: pages, above all. A page is asked for again each time; where it is the same, nothing travels. */
export const DEFAULTS: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'no-cache' };

/** Files that are treated otherwise than pages. */
export interface Rule {
  readonly name: 'data' | 'hashed';
  /** Paths under the base path; `*` stands for anything, slashes included. One in each: Cloudflare takes no more. */
  readonly globs: readonly string[];
  readonly headers: Headers;
}

/** No file falls under two of them. */
export const RULES: readonly Rule[] = [
  {
    // What is published for other programs may be read by pages of others too (Fetch, 3.2.3). It is the same for everyone.
    name: 'data',
    globs: ['api/*', '*.csv', '*.xlsx', '*.zip', '*.vcf', '*/data/hsds.json', '*/SHA256SUMS', '*/changes.xml'],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    // Their names hold a hash of what is in them (RFC 8246).
    name: 'hashed',
    globs: ['_astro/*'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/** The rule under which a file falls. @param path under the base path */
export const ruleOf = (path: string): Rule | undefined => RULES.find(({ globs }) => globs.some((glob) => hasGlob(glob, path)));

/**
 * The headers with which a file is sent.
 * @param path under the base path, without a slash at its front: en/ar/index.html
 */
export function headersOf(path: string, { secure }: { readonly secure: boolean }): Headers {
  return { ...EVERYWHERE, ...(secure ? OVER_HTTPS : {}), ...DEFAULTS, ...ruleOf(path)?.headers, 'Content-Type': mediaTypeOf(path) };
}
