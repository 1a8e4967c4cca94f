/** What can come of asking an address, the worst first: the order of a report. */
export const OUTCOMES = ['gone', 'no-answer', 'refused', 'moved', 'excused', 'fine'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A step on the way from an address to the page: what the server said, and where it sent. */
export interface Hop {
  readonly status: number;
  readonly to: string;
}

/** What came back: the last status, or the name of what went wrong; and the steps before it. */
export interface Answer {
  readonly hops: readonly Hop[];
  readonly status?: number;
  /** A code of the network, such as ENOTFOUND, or one of OWN_FAILURES. */
  readonly failure?: string;
}

/** What goes wrong before the network has a word for it. */
export const OWN_FAILURES = { timeout: 'TIMEOUT', tooManyHops: 'TOO_MANY_REDIRECTS', badRedirect: 'BAD_REDIRECT' } as const;

/** What an answer means for the content. */
export interface Judgement {
  readonly outcome: Outcome;
  /** In words, for the person who looks after the file. */
  readonly why: string;
  /** Where the page stands now, when the server says that it moved for good. */
  readonly to?: string;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'wants a password',
  403: 'turned the program away',
  404: 'page not found',
  410: 'page taken down',
  429: 'asked too often',
  500: 'error of the server',
  502: 'error of the server',
  503: 'out of service, or turned the program away',
  504: 'error of the server',
};

/** What a network's code says; certificates have many codes, all with the same meaning for a reader: the browser warns. */
const FAILURES: readonly (readonly [code: RegExp, outcome: Outcome, why: string])[] = [
  [/^ENOTFOUND$/, 'gone', 'name of the host not found'],
  [/^EAI_/, 'no-answer', 'name of the host could not be looked up'],
  [/^(TIMEOUT|ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'no-answer', 'no answer in time'],
  [/^ECONNREFUSED$/, 'no-answer', 'connection refused'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'no-answer', 'connection broken off'],
  [/CERT|SELF_SIGNED|^UNABLE_TO_|^ERR_(TLS|SSL)_|^EPROTO$/, 'refused', 'bad certificate'],
  [/^TOO_MANY_REDIRECTS$/, 'refused', 'sent from address to address without end'],
  [/^BAD_REDIRECT$/, 'refused', 'sent to something that is no web address'],
];

function judgeFailure(failure: string): Judgement {
  const known = FAILURES.find(([code]) => code.test(failure));
  return { outcome: known?.[1] ?? 'no-answer', why: `${known?.[2] ?? 'no answer'} (${failure})` };
}

/** Where a page stands for good: as far as every step says "moved permanently". What follows may differ from visit to visit. */
function movedTo(url: string, hops: readonly Hop[]): string | undefined {
  const end = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const to = (end < 0 ? hops : hops.slice(0, end)).at(-1)?.to;
  return to === url ? undefined : to;
}

/** Says what an answer means. A page that moved and is gone from its new place, too, is gone. */
export function judge(url: string, { hops, status = 0, failure }: Answer): Judgement {
  const to = movedTo(url, hops);
  if (failure !== undefined) return { ...judgeFailure(failure), to };
  const why = STATUS_WORDS[status] ? `${STATUS_WORDS[status]} (${status})` : `status ${status}`;
  if (status === 404 || status === 410) return { outcome: 'gone', why, to };
  // 416: the page is there and has less than the byte that was asked for.
  if ((status >= 200 && status < 300) || status === 416) return to === undefined ? { outcome: 'fine', why } : { outcome: 'moved', why: 'moved for good', to };
  return { outcome: 'refused', why, to };
}
