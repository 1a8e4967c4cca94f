import { allowOwnScripts } from '../own-scripts.ts';
import type { Answer, Job } from './job.ts';

/** A check that takes longer hangs: the largest file takes a second on an old phone. */
const MOST_MS = 10_000;

/** The check did not come to an end in time. */
export class TookTooLong extends Error {}

let starting: Promise<Worker> | undefined;

/** Fetches the worker: the reader with all its rules. @throws where the network fails */
async function start(): Promise<Worker> {
  allowOwnScripts();
  return new Promise((ready, failed) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = () => ready(worker);
    worker.onerror = () => failed(new Error('The checker could not be loaded'));
  });
}

function forget(worker: Worker): void {
  worker.terminate();
  starting = undefined;
}

/** True where the worker has to be fetched before it can answer. */
export function isFirst(): boolean {
  return starting === undefined;
}

/**
 * Asks the worker, one question after the other, and ends it where it gives no answer in time; the next question starts another.
 * @param onLoaded is called once the worker is there
 * @throws TookTooLong, or another error where the worker cannot be loaded or breaks
 */
export async function askWorker(job: Job, onLoaded: () => void): Promise<Answer> {
  starting ??= start().catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  const worker = await starting;
  onLoaded();
  return new Promise((done, failed) => {
    const timer = setTimeout(() => {
      forget(worker);
      failed(new TookTooLong());
    }, MOST_MS);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      done(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      forget(worker);
      failed(new Error('The checker broke'));
    };
    worker.postMessage(job);
  });
}
