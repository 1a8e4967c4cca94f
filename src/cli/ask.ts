import { createInterface } from 'node:readline/promises';
import { likelyMeant } from '../content/words.ts';
import { Refusal, type Given } from './command.ts';

/** One thing that a command must know before it can write an entry. */
export interface Question {
  /** The option that answers it, without its hyphens. */
  readonly flag: string;
  /** The question, as a person is asked it. */
  readonly ask: string;
  readonly optional?: true;
  /** The only words that answer it; several of them, with commas between, where `list` is set. */
  readonly among?: readonly string[];
  readonly list?: true;
  /** What is wrong with an answer; undefined where nothing is. */
  check?(answer: string): string | undefined;
}

/** The answers by flag; what was left out is not there. */
export type Answered = Readonly<Record<string, string>>;

/** The words of an answer that holds several. */
export function listOf(answer: string | undefined): string[] {
  return (answer ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '');
}

/** What is wrong with an answer, in a sentence for the person who gave it. */
function objection({ among, list, check }: Question, answer: string): string | undefined {
  const unknown = among && (list ? listOf(answer) : [answer]).find((word) => !among.includes(word));
  if (unknown !== undefined) {
    const meant = likelyMeant(unknown, among ?? []);
    return `"${unknown}" is not one of ${among?.join(', ') ?? ''}${meant ? `. Did you mean ${meant}?` : ''}`;
  }
  return check?.(answer);
}

function prompt({ ask, among, list, optional }: Question): string {
  const choice = among ? `\n  ${list ? 'one or more, with commas between' : 'one'} of: ${among.join(', ')}\n ` : '';
  return `${ask}${optional ? ' (Enter: leave out)' : ''}${choice} > `;
}

/** Asks a person at the keyboard until the answer can be used. */
async function askPerson(questions: readonly Question[], known: Answered): Promise<Answered> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, string> = { ...known };
  try {
    for (const question of questions) {
      while (answers[question.flag] === undefined) {
        const answer = (await line.question(prompt(question))).trim();
        if (answer === '' && question.optional) break;
        const wrong = answer === '' ? 'this cannot be left out' : objection(question, answer);
        if (wrong === undefined) answers[question.flag] = answer;
        else console.log(`  ${wrong}.`);
      }
    }
  } finally {
    line.close();
  }
  return answers;
}

/**
 * The answers to some questions: from the options of the command and, for what is missing, from the person at the keyboard.
 * @throws Refusal for an option that cannot be used and, where nobody is at the keyboard, for options that are missing: all of them at once
 */
export async function answersTo(questions: readonly Question[], given: Given): Promise<Answered> {
  const told = questions.flatMap((question) => {
    const answer = given.text(question.flag)?.trim();
    return answer === undefined ? [] : [{ question, answer }];
  });
  const wrong = told.flatMap(({ question, answer }) => {
    const problem = objection(question, answer);
    return problem === undefined ? [] : [`--${question.flag}: ${problem}`];
  });
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
  const known = Object.fromEntries(told.map(({ question, answer }) => [question.flag, answer]));
  const missing = questions.filter(({ flag, optional }) => !optional && known[flag] === undefined);
  if (missing.length === 0) return known;
  if (process.stdin.isTTY) return askPerson(questions, known);
  throw new Refusal(`Still needed:\n${missing.map(({ flag, ask, among }) => `  --${flag}  ${ask}${among ? `: ${among.join(', ')}` : ''}`).join('\n')}`);
}

/** The options that answer some questions, for the parser of a command's arguments. */
export function optionsOf(questions: readonly Question[]): Record<string, { type: 'string' }> {
  return Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }]));
}
