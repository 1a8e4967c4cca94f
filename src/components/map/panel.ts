import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { PanelName } from './places.ts';

/** A drawing: how the earth is laid on it, how large it is, and how much detail it bears. */
export interface Panel {
  readonly projection: GeoProjection;
  /** In units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Bends that span fewer square units than this are straightened. */
  readonly straighten: number;
  /** Islands of fewer square units than this are left out. */
  readonly smallest: number;
}

/** A panel is 328 px wide on a phone of 360 px: there a unit is half a pixel. */
const WIDTH = 656;

/**
 * The width and height of the field in which a code in the sea can be hit: 36 px on a phone of 360 px, and as much more as the drawing is
 * wider. At least 24 px is asked (WCAG 2.2, 2.5.8); 44 px would let the fields of the Lesser Antilles cover one another.
 */
export const FIELD = 72;

interface Laying {
  /** The longitude and latitude where nothing is distorted. */
  readonly centre: readonly [number, number];
  /** Where that place stands in the drawing. */
  readonly at: readonly [number, number];
  /** Units in a radius of the earth. */
  readonly scale: number;
}

/** Equal area, so that no state looks larger than it is beside another. */
function laid({ centre: [longitude, latitude], at: [x, y], scale }: Laying): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(scale).translate([x, y]);
}

export const PANEL: Readonly<Record<PanelName, Panel>> = {
  whole: { projection: laid({ centre: [-90, 10], at: [262, 462], scale: 392 }), width: WIDTH, height: 882, straighten: 5, smallest: 24 },
  middle: { projection: laid({ centre: [-75, 16], at: [285, 215], scale: 900 }), width: WIDTH, height: 392, straighten: 4, smallest: 8 },
};

/** A place on a drawing, in whole units. */
export function placeOn({ projection }: Panel, place: readonly [number, number]): [number, number] {
  const [x, y] = projection([place[0], place[1]]) ?? [NaN, NaN];
  return [Math.round(x), Math.round(y)];
}

/** The outline of one drawing on another, as path data: straight lines bend a little where the earth is laid otherwise. */
export function outlineOn(panel: Panel, { projection, width, height }: Panel): string {
  const half = width / 2;
  const around: [number, number][] = [[0, 0], [half, 0], [width, 0], [width, height], [half, height], [0, height]];
  const points = around.map((point) => placeOn(panel, projection.invert?.(point) ?? [NaN, NaN]));
  return `M${points.map((point) => point.join(' ')).join('L')}z`;
}
