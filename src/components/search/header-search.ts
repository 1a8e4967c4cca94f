import styles from './found.css?inline';
import { asksNothing } from '../../search/answer.ts';
import { loadSearch } from './load.ts';
import { ProseSection } from './prose-section.ts';
import { linkTo, resultList, summaryOf, type ResultPage } from './result-list.ts';
import { kindWords, type SearchWords } from './words.ts';

const MOST_SHOWN = 12;

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly folder: string;
  readonly base: string;
}

/** Fetches the index and the words of this language; rejects where the network fails. */
async function load({ base, folder }: Parts): Promise<{ page: ResultPage; search: Awaited<ReturnType<typeof loadSearch>>; prose: ProseSection }> {
  const [search, response] = await Promise.all([loadSearch(base), fetch(`${folder}search-words.json`)]);
  const words = (await response.json()) as SearchWords;
  const prose = new ProseSection({ kinds: kindWords(words), searchPages: words.searchPages, nothing: words.nothingInPages, failed: words.pagesFailed }, base);
  return { search, prose, page: { folder, lang: document.documentElement.lang, words, data: search.data } };
}

/**
 * Results under the search box of every page, as one types. The words stay on the device: they are compared here, and go into no address.
 * Arrow keys move through the results, Enter opens one, Escape closes the list.
 */
class HeaderSearch {
  private readonly panel: HTMLElement;
  private readonly status: HTMLElement;
  private readonly parts: Parts;
  private loaded: ReturnType<typeof load> | undefined;
  /** Somebody closed the list: it stays closed until she types again. */
  private dismissed = false;

  constructor(parts: Parts) {
    this.parts = parts;
    this.panel = document.createElement('div');
    this.panel.className = 'found';
    this.panel.hidden = true;
    this.status = document.createElement('p');
    this.status.className = 'small quiet';
    this.status.setAttribute('role', 'status');
    parts.form.append(this.panel);
    parts.input.addEventListener('input', () => {
      this.dismissed = false;
      void this.update();
    });
    parts.form.addEventListener('keydown', (event) => this.onKey(event));
    parts.form.addEventListener('submit', (event) => this.onSubmit(event));
    parts.form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && parts.form.contains(event.relatedTarget))) this.panel.hidden = true;
    });
    parts.input.addEventListener('focus', () => {
      if (parts.input.value.trim() !== '' && !this.dismissed) void this.update();
    });
    this.ready().catch(() => undefined);
    if (parts.input.value.trim() !== '') void this.update();
  }

  private ready(): ReturnType<typeof load> {
    this.loaded ??= load(this.parts).catch((error: unknown) => {
      this.loaded = undefined;
      throw error;
    });
    return this.loaded;
  }

  private async update(): Promise<void> {
    const query = this.parts.input.value;
    if (query.trim() === '') {
      this.panel.hidden = true;
      return;
    }
    try {
      const { search, page, prose } = await this.ready();
      if (query !== this.parts.input.value) return;
      const answer = search.engine.search(query);
      if (asksNothing(answer)) {
        this.panel.hidden = true;
        return;
      }
      this.status.textContent = summaryOf(answer, page);
      this.panel.setAttribute('aria-label', page.words.results);
      this.panel.replaceChildren(this.status, resultList(answer, query, page, MOST_SHOWN), prose.element);
      prose.update(query);
    } catch {
      // Without the index there is still the list of lines, which needs no script.
      this.panel.replaceChildren(linkTo(`${this.parts.folder}help/`, this.parts.form.dataset.failed ?? '…'));
    }
    this.panel.hidden = false;
  }

  private links(): HTMLElement[] {
    return [...this.panel.querySelectorAll('a')];
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.panel.hidden) {
      this.panel.hidden = true;
      this.dismissed = true;
      this.parts.input.focus();
      event.preventDefault();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || this.panel.hidden) return;
    const places = [this.parts.input, ...this.links()];
    const at = places.indexOf(document.activeElement as HTMLElement);
    places[(at + step + places.length) % places.length]?.focus();
    event.preventDefault();
  }

  /** Enter in the box goes to the best result, which a second Enter opens: nobody is sent anywhere by accident. */
  private onSubmit(event: Event): void {
    if (this.parts.input.value.trim() === '') return;
    event.preventDefault();
    void this.update().then(() => this.links()[0]?.focus());
  }
}

/** Brings the search box of a page to life: called when somebody first turns to it, so that nothing is fetched before. */
export function prepareHeaderSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const { folder, base } = form.dataset;
  if (!input || !folder || !base) return;
  // The list's style comes with its script: most visits need neither. A sheet made in script is what the page's policy allows.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  new HeaderSearch({ form, input, folder, base });
}
