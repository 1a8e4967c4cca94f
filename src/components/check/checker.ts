import { decodeText, sizeProblem } from '../../content/decode.ts';
import { countProblems, type Problem } from '../../content/problem.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { checkMessages } from '../../i18n/messages/check.ts';
import type { Locale } from '../../model/locales.ts';
import { askWorker, isFirst, TookTooLong } from './ask-worker.ts';
import { codeOfFile, dayOf, fileOf, WORKER_KILOBYTES, type Answer, type Job } from './job.ts';
import { linesOf } from './line-parts.ts';
import { made, problemList, type CheckWords } from './problem-list.ts';
import { selectLine } from './text-area.ts';

/** The checker of the page: what somebody pastes is read in a worker of her own browser, and by nobody else. */
class Checker {
  private readonly locale = document.documentElement.lang as Locale;
  private readonly m: CheckWords = messagesIn(checkMessages, this.locale);
  private readonly form: HTMLFormElement;
  private readonly area: HTMLTextAreaElement;
  private readonly country: HTMLSelectElement;
  private readonly status: HTMLElement;
  private readonly findings: HTMLElement;
  private readonly found: HTMLElement;
  private readonly undo = this.button(this.m.undo, () => this.takeBack());
  /** The text before it was put right. */
  private before: string | undefined;
  private running = false;

  constructor(form: HTMLFormElement) {
    const part = <T extends HTMLElement>(name: string): T => document.querySelector<T>(`[data-check-${name}]`)!;
    this.form = form;
    this.area = part('text');
    this.country = part('country');
    this.status = part('status');
    this.findings = part('findings');
    this.found = part('found');
    const file = part<HTMLInputElement>('file');
    file.addEventListener('change', () => void this.open(file.files?.[0]));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run('check');
    });
    // What was put right can be taken back until somebody writes on.
    this.area.addEventListener('input', () => {
      this.before = undefined;
      this.undo.remove();
    });
    // For browsers that do not know of it by themselves.
    document.querySelector('.without-script')?.remove();
    form.hidden = false;
  }

  private button(words: string, press: () => void): HTMLButtonElement {
    const button = made('button', '', words);
    button.type = 'button';
    button.addEventListener('click', press);
    return button;
  }

  /** Puts a file of this device into the text; one that is no text, or far too long, is refused as the check refuses it. */
  private async open(file: File | undefined): Promise<void> {
    if (!file) return;
    const name = fileOf('', codeOfFile(file.name));
    const tooLarge = sizeProblem(name, file.size);
    const { text, problem = tooLarge } = tooLarge ? {} : decodeText(name, new Uint8Array(await file.arrayBuffer()));
    if (problem) {
      this.show(name, { text: '', fixed: 0, problems: [problem] });
      return;
    }
    this.area.value = text ?? '';
    this.area.dispatchEvent(new Event('input'));
    const code = codeOfFile(file.name);
    this.country.value = [...this.country.options].some(({ value }) => value === code) ? code : '';
  }

  private async run(kind: Job['kind']): Promise<void> {
    if (this.running) return;
    this.running = true;
    const text = this.area.value;
    const file = fileOf(text, this.country.value);
    this.status.textContent = isFirst() ? this.m.loading(WORKER_KILOBYTES) : this.m.checking;
    try {
      const job: Job = { kind, file, text, today: dayOf(new Date()), exceptions: this.form.dataset.exceptions ?? '' };
      const answer = await askWorker(job, () => (this.status.textContent = this.m.checking));
      // Somebody may have written on meanwhile: her words are worth more.
      if (kind === 'fix' && answer.text !== text && this.area.value === text) this.putRight(text, answer);
      this.show(file, answer);
    } catch (error) {
      this.status.textContent = error instanceof TookTooLong ? this.m.tooLong : this.m.failed;
    } finally {
      this.running = false;
    }
  }

  private putRight(before: string, { text }: Answer): void {
    this.area.value = text;
    this.before = before;
  }

  private takeBack(): void {
    if (this.before === undefined) return;
    this.area.value = this.before;
    this.before = undefined;
    this.undo.remove();
    this.findings.hidden = true;
    this.status.textContent = this.m.undone;
    this.area.focus();
  }

  private show(file: string, { text, fixed, problems }: Answer): void {
    const { errors, advice } = countProblems(problems);
    this.status.textContent = `${fixed > 0 ? `${this.m.fixed(fixed)} ` : ''}${this.m.errorCount(errors)}, ${this.m.adviceCount(advice)}`;
    this.findings.hidden = false;
    this.found.replaceChildren(...this.buttons(problems), ...this.listed(file, text, problems));
  }

  private buttons(problems: readonly Problem[]): HTMLElement[] {
    const safe = problems.filter(({ fix }) => fix).length;
    const buttons = [...(safe > 0 ? [this.button(`${this.m.fix} (${safe})`, () => void this.run('fix'))] : []), ...(this.before === undefined ? [] : [this.undo])];
    return buttons.length > 0 ? [made('p', 'buttons', ...buttons)] : [];
  }

  private listed(file: string, text: string, problems: readonly Problem[]): HTMLElement[] {
    const hints = [...(problems.length > 0 ? [this.m.select, ...(this.locale === 'en' ? [] : [this.m.inEnglish])] : []), `${this.m.checkedAs(file)}.`];
    const shown = { words: this.m, lines: linesOf(text), onLine: (line: number) => selectLine(this.area, line) };
    return [made('p', 'small quiet', hints.join(' ')), problemList(problems, shown)];
  }
}

/** Shows the checker, which can do nothing without script. */
export function prepareChecker(form: HTMLFormElement): void {
  new Checker(form);
}
