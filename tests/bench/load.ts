import { Agent, get } from 'node:http';
import { parseArgs } from 'node:util';
import { filesIn, addressOf } from '../support/built-site.ts';
import { median } from './first-visit.ts';

/*
 * Asks a server for files of a built site, many at a time, and says how many answers were not right and how long they took:
 *
 *   node tests/bench/load.ts http://127.0.0.1:8080/ --dir dist --requests 10000 --at-once 100
 *
 * Only for a server of your own. It ends with 1 where an answer was not right.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'dist' }, requests: { type: 'string', default: '10000' }, 'at-once': { type: 'string', default: '100' } },
});
const [root = 'http://127.0.0.1:8080/'] = positionals;
const most = Number(values.requests);
const atOnce = Number(values['at-once']);

/** Pages above all, as readers ask for them, and the files of programs among them: each file of the site in its turn, spread over all. */
const addresses = filesIn(values.dir).filter((file) => /\.(html|json|vcf|js|csv|xml)$/.test(file) && file !== '404.html').map(addressOf);
const STEP = 7919; // A prime: one file after the other would ask for those of one folder together.

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

interface Answer {
  readonly wrong?: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** One request. An answer is right with status 200, a body as long as was announced, and the headers of this site. */
function ask(address: string): Promise<Answer> {
  const start = performance.now();
  return new Promise((done) => {
    const end = (bytes: number, wrong?: string): void => done({ bytes, milliseconds: performance.now() - start, ...(wrong ? { wrong: `${address}: ${wrong}` } : {}) });
    const request = get(new URL(address, root), { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
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

const answers: Answer[] = [];
let asked = 0;
async function reader(): Promise<void> {
  while (asked < most) {
    const address = addresses[(asked++ * STEP) % addresses.length] ?? '';
    answers.push(await ask(address));
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: atOnce }, reader));
const seconds = (performance.now() - start) / 1000;
agent.destroy();

const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const wrong = answers.flatMap((answer) => answer.wrong ?? []);
const megabytes = answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
console.log(`${answers.length} requests for ${addresses.length} files, ${atOnce} at a time: ${wrong.length} not right`);
console.log(`${seconds.toFixed(1)} s, ${(answers.length / seconds).toFixed(0)} a second, ${megabytes.toFixed(0)} MB; half within ${median(times).toFixed(0)} ms, 99 of 100 within ${times[Math.floor(times.length * 0.99)]?.toFixed(0)} ms`);
for (const line of wrong.slice(0, 20)) console.log(line);
process.exitCode = wrong.length === 0 && answers.length > 0 ? 0 : 1;
