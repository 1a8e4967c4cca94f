import { createPortal } from 'react-dom';
import { filled } from '../../i18n/fill.ts';
import { ROWS_AT_ONCE } from './sizes.ts';

interface MoreProps {
  /** "Show {n} more". */
  readonly words: string;
  /** How many more there are. */
  readonly left: number;
  readonly show: () => void;
}

/** Below a list that does not show all that fits: a button that shows more of it. */
export default function More({ words, left, show }: MoreProps) {
  const place = document.querySelector<HTMLElement>('[data-more]');
  return place && left > 0 && createPortal(<button type="button" onClick={show}>{filled(words, { n: Math.min(left, ROWS_AT_ONCE) })}</button>, place);
}
