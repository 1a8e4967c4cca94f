import './no-eval.ts';
import { checkCountry, contextOf, openCountry } from '../../content/country-text.ts';
import { readExceptions } from '../../content/exceptions.ts';
import { fixText } from '../../content/fix.ts';
import type { Problem } from '../../content/problem.ts';
import { RULES } from '../../content/rules/index.ts';
import type { Answer, Job } from './job.ts';

/** What `npm run check` finds in one file, with the exceptions that the project makes; of other files it knows nothing. */
function problemsIn(text: string, { file, today, exceptions }: Job): Problem[] {
  const open = openCountry(file, text);
  return checkCountry(open, contextOf([open], { today }), readExceptions('content/exceptions.yaml', exceptions, RULES).exceptions);
}

function answerTo(job: Job): Answer {
  const { text, fixed } = job.kind === 'fix' ? fixText(job.text, (version) => problemsIn(version, job)) : { text: job.text, fixed: 0 };
  return { text, fixed, problems: problemsIn(text, job) };
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  postMessage(answerTo(data));
});
// Says that it has been loaded.
postMessage('ready');
