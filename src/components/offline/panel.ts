import { messagesIn } from '../../i18n/messages.ts';
import { intlTag } from '../../i18n/locale-table.ts';
import { keepWords } from '../../i18n/messages/keep.ts';
import { offlineMessages } from '../../i18n/messages/offline.ts';
import type { Locale } from '../../model/locales.ts';
import { fetchManifest, keep, removeUnfinished } from './keep.ts';
import { keptCaches, manifestOf } from './kept.ts';
import type { OfflineManifest } from './manifest.ts';
import { registerWorker, removeEverything } from './registration.ts';

interface Options {
  /** The folder of the site, with a slash at its end. */
  readonly base: string;
  /** True where somebody has pressed "Keep for offline use". */
  readonly asked: boolean;
}

function made(name: string, words = '', className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  if (className) element.className = className;
  return element;
}

function button(words: string, press: () => Promise<void>, className = ''): HTMLElement {
  const element = made('button', words, className) as HTMLButtonElement;
  element.type = 'button';
  element.addEventListener('click', () => void press(), { once: true });
  return element;
}

/** "Keep for offline use" in its states: asking, keeping, kept, removed, failed. Each replaces the one before. */
class KeepPanel {
  private readonly base: string;
  private readonly locale = document.documentElement.lang as Locale;
  private readonly m = messagesIn(offlineMessages, this.locale);
  private readonly body = made('div');
  private readonly status = made('p');
  private readonly section = made('section', '', 'keep-panel');

  constructor(place: HTMLElement, base: string) {
    this.base = base;
    const heading = made('h2', this.m.heading);
    heading.id = 'keep-heading';
    this.section.setAttribute('aria-labelledby', heading.id);
    this.section.tabIndex = -1;
    this.status.setAttribute('role', 'status');
    this.section.append(heading, this.status, this.body);
    place.replaceWith(this.section);
  }

  /** Keyboard and screen reader go on from here, since the button that was pressed is gone. */
  private focus(): void {
    this.section.focus({ preventScroll: true });
  }

  private show(status: string, ...content: HTMLElement[]): void {
    const hadFocus = this.section.contains(document.activeElement);
    this.status.textContent = status;
    this.body.replaceChildren(...content);
    if (hadFocus) this.focus();
  }

  private number(value: number): string {
    return new Intl.NumberFormat(intlTag(this.locale)).format(value);
  }

  private size(bytes: number): string {
    return new Intl.NumberFormat(intlTag(this.locale), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
  }

  private offer(): HTMLElement {
    return button(keepWords[this.locale], () => this.ask());
  }

  /** Shows what is kept, or offers to keep where something else or nothing is. */
  async start(): Promise<void> {
    await removeUnfinished(this.base);
    const all = await keptCaches(this.base);
    if (all.length > 0) await registerWorker(this.base);
    const own = all.find(({ locale }) => locale === this.locale);
    const manifest = own && (await manifestOf(this.base, own));
    if (manifest) this.showKept(manifest);
    else if (all.length > 0) this.show(this.m.keptOther, this.offer(), this.remover());
    else this.show('', this.offer());
  }

  async ask(): Promise<void> {
    this.focus();
    this.show(this.m.asking);
    try {
      const manifest = await fetchManifest(this.base, this.locale);
      const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
      const left = quota - usage;
      const intro = this.m.intro(this.number(manifest.files.length), this.size(manifest.bytes), this.size(manifest.download));
      const words = [made('p', intro), made('p', this.m.stays), made('p', this.m.notHere, 'not-here'), made('p', this.m.renews)];
      const no = button(this.m.no, async () => this.show('', this.offer()));
      if (left < manifest.bytes) this.show(this.m.noRoom(this.size(left)), ...words, no);
      else this.show('', ...words, button(this.m.yes, () => this.keep(manifest), 'go'), no);
    } catch {
      this.show(this.m.failed, this.offer());
    }
  }

  private async keep(manifest: OfflineManifest): Promise<void> {
    const ending = new AbortController();
    const bar = document.createElement('progress');
    bar.max = manifest.bytes;
    bar.value = 0;
    bar.setAttribute('aria-label', this.m.heading);
    const words = made('p');
    const report = (files: number, bytes: number): void => {
      bar.value = bytes;
      words.textContent = this.m.progress(this.number(files), this.number(manifest.files.length), this.size(bytes));
    };
    report(0, 0);
    this.show('', bar, words, button(this.m.stop, async () => ending.abort()));
    try {
      await keep({ base: this.base, locale: this.locale, manifest, report: ({ files, bytes }) => report(files, bytes), signal: ending.signal });
      // What no worker answers with is of no use.
      await registerWorker(this.base).catch(async (error: unknown) => {
        await removeEverything(this.base);
        throw error;
      });
      this.showKept(manifest);
    } catch {
      this.show(ending.signal.aborted ? '' : this.m.failed, this.offer(), ...((await keptCaches(this.base)).length > 0 ? [this.remover()] : []));
    }
  }

  private remover(): HTMLElement {
    return button(this.m.remove, async () => {
      await removeEverything(this.base);
      this.show(this.m.removed, this.offer());
    });
  }

  private showKept({ bytes }: OfflineManifest): void {
    this.show(this.m.kept(this.size(bytes)), made('p', this.m.notHere, 'not-here'), this.remover());
  }
}

/** Puts the panel in its place, with what is kept or, where somebody has asked for it, the question. */
export async function openKeepPanel(place: HTMLElement, { base, asked }: Options): Promise<void> {
  const panel = new KeepPanel(place, base);
  await (asked ? panel.ask() : panel.start());
}
