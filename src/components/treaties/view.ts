import { fits, readView, sortCode, sorted, viewOf, writeView, type Cell, type StandingKind, type StateCells, type TreatyView } from '../../directory/treaty-view.ts';
import { filled } from '../../i18n/fill.ts';

/** Long enough that somebody who goes through the options by key hears one result and not ten. */
const QUIET_MS = 600;

/** A row of the table, with how its state stands. The table itself is the data: the page carries no second copy. */
interface State {
  readonly row: HTMLTableRowElement;
  readonly cells: StateCells;
}

function cellOf(cell: HTMLTableCellElement | undefined): Cell {
  return { kind: (cell?.dataset.k ?? 'not-established') as StandingKind, date: cell?.querySelector('time')?.dateTime };
}

/** Shows the rows and columns that are asked for, in the order asked for, and says how the table is sorted. */
function show(table: HTMLTableElement, heads: readonly HTMLTableCellElement[], states: readonly State[], view: TreatyView): void {
  for (const [place, head] of heads.entries()) {
    const { treaty } = head.dataset;
    const hidden = treaty !== undefined && view.treaty !== undefined && treaty !== view.treaty;
    for (const row of table.rows) row.cells[place]?.toggleAttribute('hidden', hidden);
    head.ariaSort = treaty !== view.sort?.treaty ? null : view.sort?.latest ? 'descending' : 'ascending';
  }
  for (const { row, cells } of states) row.hidden = !fits(cells, view);
  table.tBodies[0]?.append(...sorted(states, view).map(({ row }) => row));
  table.toggleAttribute('data-one', view.treaty !== undefined);
  table.dataset.only = view.standing ?? '';
}

/** Brings the column by which the table is sorted into sight, beside the names of the states, and its first rows. */
function scrollToSorted(table: HTMLTableElement, heads: readonly HTMLTableCellElement[], { sort }: TreatyView): void {
  const column = sort && heads.find(({ dataset }) => dataset.treaty === sort.treaty);
  table.parentElement?.scrollTo({ top: 0, left: column ? column.offsetLeft - (heads[0]?.offsetWidth ?? 0) : 0 });
}

/**
 * Gives the fields above the table of treaties their life: order, one treaty, one standing. What is chosen stands in the address, in codes;
 * the way back undoes it.
 */
export function prepareView(table: HTMLTableElement, fields: HTMLFieldSetElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const treaties = heads.flatMap(({ dataset }) => dataset.treaty ?? []);
  const states = [...(table.tBodies[0]?.rows ?? [])].map((row): State => ({ row, cells: new Map(treaties.map((id, place) => [id, cellOf(row.cells[place + 1])])) }));
  const selects = [...fields.querySelectorAll('select')];
  const [clear, count, status] = [fields.querySelector('button'), fields.querySelector('[data-shown]'), fields.querySelector('[role=status]')];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const chosen = (): TreatyView => {
    const codes = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    return viewOf({ treaty: codes['treaty'] ?? '', standing: codes['standing'] ?? '', sort: codes['sort'] ?? '' }, treaties);
  };
  const apply = (view: TreatyView): string => {
    show(table, heads, states, view);
    const codes: Readonly<Record<string, string | undefined>> = { treaty: view.treaty, standing: view.standing, sort: sortCode(view) };
    for (const select of selects) {
      const code = codes[select.name] ?? '';
      // A value that is set anew, be it the same, breaks off what somebody is typing to find an option.
      if (select.value !== code) select.value = code;
    }
    const fragment = writeView(view);
    if (clear) clear.hidden = fragment === '';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
    const n = states.filter(({ row }) => !row.hidden).length;
    const words = n === 0 ? fields.dataset.nothing : filled(fields.dataset.count ?? '', { n, total: states.length });
    if (count) count.textContent = words ?? '';
    return words ?? '';
  };
  const choose = (view: TreatyView): void => {
    const words = apply(view);
    scrollToSorted(table, heads, view);
    const fragment = writeView(view);
    // The whole address where nothing is chosen: an empty fragment would leave a bare # and jump to the top.
    history.pushState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (status) status.textContent = [words, ...selects.flatMap(({ value, selectedOptions: [option] }) => (value === '' ? [] : (option?.text ?? [])))].join('. ');
    }, QUIET_MS);
  };
  const restore = (): void => {
    const view = readView(location.hash, treaties);
    if (view) apply(view);
  };

  for (const select of selects) select.addEventListener('change', () => choose(chosen()));
  clear?.addEventListener('click', () => {
    // The button goes away: focus goes to the first of the fields that it emptied.
    selects[0]?.focus();
    choose({});
  });
  addEventListener('hashchange', restore);
  addEventListener('popstate', restore);
  restore();
  fields.disabled = false;
}
