import { parseArgs } from 'node:util';
import { askMany, printLoad } from './ask-many.ts';

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

const load = await askMany(root, values.dir, { requests: Number(values.requests), atOnce: Number(values['at-once']) });
printLoad(load);
process.exitCode = load.wrong.length === 0 && load.requests > 0 ? 0 : 1;
