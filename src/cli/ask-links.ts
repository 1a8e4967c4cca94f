import { OWN_FAILURES, type Answer, type Hop } from '../content/links/outcome.ts';
import { politely, type Manners, type Turn } from './polite.ts';

/** How addresses are asked. */
export interface Asking extends Manners {
  /** Milliseconds after which a request is given up. */
  readonly timeout: number;
  /** Who asks, as the hosts see it in their logs. */
  readonly agent: string;
}

/** Enough for http to https, to www, to a language; more is a circle. */
const MOST_HOPS = 8;

/** The code of what went wrong, however deep the network hides it. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return OWN_FAILURES.timeout;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? 'UNKNOWN' : failureOf(error.cause);
}

/** Where an answer sends to; undefined where it sends nowhere. */
function target(response: Response, from: string): URL | null | undefined {
  const location = response.headers.get('location');
  return response.status >= 300 && response.status < 400 && location !== null ? URL.parse(location, from) : undefined;
}

/** One request: the first byte is asked for, and whatever comes is thrown away. */
async function request(url: string, { timeout, agent }: Asking): Promise<Response> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    // Not HEAD: many servers of authorities answer it with an error although the page is there.
    headers: { 'user-agent': agent, accept: '*/*', range: 'bytes=0-0' },
  });
  await response.body?.cancel();
  return response;
}

/** Follows an address to its end. Each step waits for its own turn at the host that it leads to. */
async function ask(url: string, asking: Asking, turn: Turn): Promise<Answer> {
  const hops: Hop[] = [];
  let here = url;
  try {
    while (hops.length <= MOST_HOPS) {
      const from = here;
      const response = await turn(new URL(from).hostname, () => request(from, asking));
      const next = target(response, from);
      if (next === undefined) return { hops, status: response.status };
      if (next?.protocol !== 'https:' && next?.protocol !== 'http:') return { hops, failure: OWN_FAILURES.badRedirect };
      next.hash = '';
      here = next.href;
      hops.push({ status: response.status, to: here });
    }
    return { hops, failure: OWN_FAILURES.tooManyHops };
  } catch (error) {
    return { hops, failure: failureOf(error) };
  }
}

/**
 * Asks every address once, whatever comes of it: never throws for what a host does or does not answer.
 * @returns the answers, in the order of the addresses
 */
export async function askLinks(urls: readonly string[], asking: Asking): Promise<Answer[]> {
  const turn = politely(asking);
  return Promise.all(urls.map((url) => ask(url, asking, turn)));
}
