import { markedNodes } from './marks.ts';
import { searchProse, type ProseAnswer, type ProseKind, type ProseResult } from './prose.ts';
import { linkTo } from './result-list.ts';

/** The words of the section, in the language of the page. */
export interface ProseWords {
  /** What stands above the results of each kind. */
  readonly kinds: Readonly<Record<ProseKind, string>>;
  readonly searchPages: string;
  readonly nothing: string;
  readonly failed: string;
}

/** Somebody who still types is not asked for the pages yet. In milliseconds. */
const PAUSE = 400;
const SHORTEST = 3;

/** A connection on which a hundred kilobytes are not fetched unasked. */
function isCostly(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string } };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

function itemOf({ title, href, excerpt }: ProseResult): HTMLElement {
  const name = document.createElement('b');
  name.textContent = title;
  const text = document.createElement('span');
  text.className = 'where';
  text.append(...markedNodes(excerpt));
  const item = document.createElement('li');
  item.append(linkTo(href, name, text));
  return item;
}

/** A heading with what stands under it. */
function group(words: string, content: HTMLElement): HTMLElement[] {
  const heading = document.createElement('h2');
  heading.textContent = words;
  return [heading, content];
}

/**
 * What the glossary, the treaties, the resources and the other pages of the site say, under the agencies that were found: each kind under
 * a heading of its own. It is searched once the typing rests; on a slow or costly connection only when a button is pressed, since the
 * first search fetches some 150 kB.
 */
export class ProseSection {
  readonly element = document.createElement('div');
  private readonly words: ProseWords;
  private readonly base: string;
  private allowed = !isCostly();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private query = '';

  constructor(words: ProseWords, base: string) {
    this.words = words;
    this.base = base;
    this.element.className = 'in-pages';
  }

  /** To be called whenever the words change; no words empty the section. */
  update(query: string): void {
    this.query = query.trim();
    clearTimeout(this.timer);
    this.element.replaceChildren();
    if (this.query.length < SHORTEST) return;
    if (this.allowed) this.timer = setTimeout(() => void this.search(), PAUSE);
    else this.element.append(this.button());
  }

  private button(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.words.searchPages;
    button.addEventListener('click', () => {
      this.allowed = true;
      void this.search();
    });
    return button;
  }

  private async search(): Promise<void> {
    const { query } = this;
    const answer = await searchProse(query, { base: this.base });
    if (query === this.query) this.show(answer);
  }

  private show({ results, failed }: ProseAnswer): void {
    const { kinds, nothing, failed: sorry } = this.words;
    if (results.length === 0) {
      const none = document.createElement('p');
      none.textContent = failed ? sorry : nothing;
      this.element.replaceChildren(...group(kinds.page, none));
      return;
    }
    const groups = [...new Set(results.map(({ kind }) => kind))].flatMap((kind) => {
      const list = document.createElement('ul');
      list.className = 'plain';
      list.append(...results.filter((result) => result.kind === kind).map(itemOf));
      return group(kinds[kind], list);
    });
    this.element.replaceChildren(...groups);
  }
}
