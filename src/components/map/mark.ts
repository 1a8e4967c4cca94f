import { FIELD, placeOn, type Panel } from './panel.ts';
import type { Place } from './places.ts';
import type { Point, Shape } from './shapes.ts';

/** What stands on the drawing for a state beside its shape, in whole units. */
export interface Mark {
  /** The middle of its code. */
  readonly at: Point;
  /** The upper left corner of the field in which a code in the sea can be hit. */
  readonly field?: Point;
  /** From the code in the sea to the state, as path data. */
  readonly line?: string;
  /** The state, where it is too small to have a shape. */
  readonly dot?: Point;
}

/** Where a line begins, from the middle of the code: outside the letters. */
const CLEAR = 22;

/** The code of a state on its land or, where that is smaller than a thumb, in the sea with a line to it. */
export function markOf({ label, callOut }: Place, panel: Panel, { path, middle }: Shape): Mark {
  const at = placeOn(panel, label);
  const [x, y] = at;
  if (!callOut) return { at };
  const end: Point = [Math.round(middle[0]), Math.round(middle[1])];
  const part = CLEAR / Math.hypot(end[0] - x, end[1] - y);
  const start: Point = [Math.round(x + (end[0] - x) * part), Math.round(y + (end[1] - y) * part)];
  return { at, field: [x - FIELD / 2, y - FIELD / 2], line: `M${start.join(' ')}L${end.join(' ')}`, dot: path === '' ? end : undefined };
}
