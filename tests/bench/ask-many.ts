import { Agent, get } from 'node:http';
import { addressOf, filesIn } from '../support/built-site.ts';
import { median } from './first-visit.ts';

/** What a server answered to many requests. */
export interface Load {
  readonly requests: number;
  readonly files: number;
  readonly atOnce: number;
  /** Answers that were not right, each with its address. */
  readonly wrong: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
  /** Half of the answers, and 99 of 100, came within these; in milliseconds. */
  readonly half: number;
  readonly most: number;
}

interface Answer {
  readonly wrong?: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

const STEP = 7919; // A prime: one file after the other would ask for those of one folder together.

/** One request. An answer is right with status 200, a body as long as was announced, and the headers of this site. */
function ask(url: URL, agent: Agent): Promise<Answer> {
  const start = performance.now();
  return new Promise((done) => {
    const end = (bytes: number, wrong?: string): void => done({ bytes, milliseconds: performance.now() - start, ...(wrong ? { wrong: `${url.pathname}: ${wrong}` } : {}) });
    const request = get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('error', (error) => end(bytes, error.message));
      response.on('end', () => {
        const { 'content-length': announced, 'content-security-policy': policy } = response.headers;
        if (response.statusCode !== 200) end(bytes, `status ${response.statusCode}`);
        else if (announced !== undefined && Number(announced) !== bytes) end(bytes, `${bytes} of ${announced} bytes`);
        else end(bytes, policy === undefined ? 'no policy' : undefined);
      });
    });
    request.on('error', (error) => end(0, error.message));
  });
}

/**
 * Asks a server for the files of a built site: pages above all, as readers ask for them, and the files of programs among them, each in
 * its turn. Only for a server of your own.
 * @param root the address of the site; @param dir where its files stand
 */
export async function askMany(root: string, dir: string, { requests, atOnce }: { readonly requests: number; readonly atOnce: number }): Promise<Load> {
  const addresses = filesIn(dir).filter((file) => /\.(html|json|vcf|js|csv|xml)$/.test(file) && file !== '404.html').map(addressOf);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const answers: Answer[] = [];
  let asked = 0;
  const reader = async (): Promise<void> => {
    while (asked < requests) answers.push(await ask(new URL(addresses[(asked++ * STEP) % addresses.length] ?? '', root), agent));
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, reader));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    requests: answers.length,
    files: addresses.length,
    atOnce,
    wrong: answers.flatMap((answer) => answer.wrong ?? []),
    seconds,
    megabytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    half: median(times),
    most: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** The figures, and at most twenty of the answers that were not right. */
export function printLoad({ requests, files, atOnce, wrong, seconds, megabytes, half, most }: Load): void {
  console.log(`${requests} requests for ${files} files, ${atOnce} at a time: ${wrong.length} not right`);
  console.log(`${seconds.toFixed(1)} s, ${(requests / seconds).toFixed(0)} a second, ${megabytes.toFixed(0)} MB; half within ${half.toFixed(0)} ms, 99 of 100 within ${most.toFixed(0)} ms`);
  for (const line of wrong.slice(0, 20)) console.log(line);
}
