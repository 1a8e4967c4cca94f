import { geoIdentity, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import type { Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Panel } from './panel.ts';

interface Named {
  name: string;
}

/** The atlas: countries by their numeric code, which a few disputed places lack. */
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/** x and y in units of a drawing. */
export type Point = readonly [number, number];

/** A state as it is drawn. */
export interface Shape {
  /** Path data in whole units of the drawing. */
  readonly path: string;
  /** The middle of its largest piece of land. */
  readonly middle: Point;
}

/** Longitude and latitude of the points of an arc: an atlas with a transform holds whole steps from each point to the next. */
function degrees(arc: readonly Position[], { transform }: Atlas): Position[] {
  if (!transform) return [...arc];
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** The atlas on the flat: arcs in units of the drawing, so that one measure of detail holds for the Arctic and the tropics. */
function flattened(atlas: Atlas, { projection }: Panel): Atlas {
  const arcs = atlas.arcs.map((arc) => degrees(arc, atlas).map(([longitude = 0, latitude = 0]): Position => projection([longitude, latitude]) ?? [NaN, NaN]));
  return { type: 'Topology', objects: atlas.objects, arcs };
}

/** France reaches from the Caribbean to Europe, which a corner of the drawing would show: land from this longitude on is left out. */
const OLD_WORLD = -30;

/** The rings of some land, cut off where the drawing ends: d3 draws them with a pen that writes down where it goes. */
function ringsOf(land: GeoPermissibleObjects, { projection, width, height }: Panel): [number, number][][] {
  const rings: [number, number][][] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
  };
  geoPath(geoIdentity().clipExtent([[-3, -3], [width + 3, height + 3]]), pen)(land);
  return rings.filter(([start]) => start && (projection.invert?.(start)?.[0] ?? 0) < OLD_WORLD);
}

const isArea = (geometry: GeometryObject<Named>): geometry is Polygon<Named> | MultiPolygon<Named> => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
const closed = (ring: readonly [number, number][]): [number, number][] => [...ring, ...ring.slice(0, 1)];
const areaOf = (ring: readonly [number, number][]): number => planarRingArea(closed(ring));

/** Numbers with no more between them than a reader of paths needs: 12-3 4 */
const joined = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/** A ring in whole units: its first point where it stands, each other by its distance from the one before. */
function ringPath(ring: readonly Point[]): string {
  let last: Point | undefined;
  const numbers = ring.flatMap(([x, y]) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const step = last ? [point[0] - last[0], point[1] - last[1]] : point;
    if (last && step[0] === 0 && step[1] === 0) return [];
    last = point;
    return step;
  });
  return numbers.length < 6 ? '' : `M${joined(numbers.slice(0, 2))}l${joined(numbers.slice(2))}z`;
}

function drawn(rings: readonly [number, number][][], smallest: number): string {
  return rings.filter((ring) => areaOf(ring) >= smallest).map(ringPath).join('');
}

const middleOf = (ring: readonly [number, number][]): Point => geoPath(geoIdentity()).centroid({ type: 'Polygon', coordinates: [closed(ring)] });

/** What a panel shows of the atlas. */
export interface Land {
  /** The states of the panel, by numeric code. */
  readonly states: ReadonlyMap<string, Shape>;
  /** All other land, as one. */
  readonly around: string;
}

/**
 * The land of a panel. Neighbours share their border to the last digit, since bends are straightened before states are taken apart.
 * @param states numeric codes of the states that are drawn each for itself
 * @param around numeric codes of the land that is drawn as one
 */
export function landOf(atlas: Atlas, panel: Panel, states: ReadonlySet<string>, around: ReadonlySet<string>): Land {
  const flat = flattened(atlas, panel);
  const of = (codes: ReadonlySet<string>) => flat.objects.countries.geometries.filter(({ id }) => codes.has(String(id)));
  const wanted: Atlas = { ...flat, objects: { countries: { type: 'GeometryCollection', geometries: [...of(states), ...of(around)] } } };
  const simple = simplify(presimplify(wanted), panel.straighten);
  const shapes = of(states).map((geometry): [string, Shape] => {
    const rings = ringsOf(feature(simple, geometry), panel).sort((a, b) => areaOf(b) - areaOf(a));
    return [String(geometry.id), { path: drawn(rings, panel.smallest), middle: middleOf(rings[0] ?? []) }];
  });
  const rest = merge(simple, of(around).filter(isArea));
  return { states: new Map(shapes), around: drawn(ringsOf(rest, panel), panel.smallest) };
}
