import { describe, expect, test } from 'vitest';
import { getLand } from '../../../src/components/map/land.ts';
import { markOf } from '../../../src/components/map/mark.ts';
import { FIELD, PANEL } from '../../../src/components/map/panel.ts';
import { PANELS, PLACES } from '../../../src/components/map/places.ts';
import { landOf, type Atlas } from '../../../src/components/map/shapes.ts';
import { expectedStates } from '../../../src/model/states.ts';
import { realDirectory } from '../../support/real-content.ts';
import atlasText from 'world-atlas/countries-50m.json?raw';

const atlas = JSON.parse(atlasText) as Atlas;
const directory = await realDirectory();

/** What the atlas abbreviates, as it stands in version 2 (Natural Earth 4.1). */
const ABBREVIATED: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'AG',
  'Dominican Rep.': 'DO',
  'St. Kitts and Nevis': 'KN',
  'St. Vin. and Gren.': 'VC',
  'Trinidad and Tobago': 'TT',
  'United States of America': 'US',
};

describe('the places', () => {
  test('are the states that the directory covers', () => {
    expect(Object.keys(PLACES).sort()).toEqual(expectedStates(directory.states).sort());
  });

  test('bear the numeric code of their own state and not of another', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    const byNumber = new Map(atlas.objects.countries.geometries.map(({ id, properties }) => [String(id), (properties as { name?: string }).name ?? '']));
    const wrong = Object.entries(PLACES).filter(([code, { numeric }]) => {
      const name = byNumber.get(numeric) ?? '';
      return (ABBREVIATED[name] ?? code) !== code || (!(name in ABBREVIATED) && name !== english.of(code)?.replace('St.', 'Saint').replace('&', 'and'));
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(PANELS)('the panel %s', (name) => {
  const panel = PANEL[name];
  const here = Object.entries(PLACES).filter(([, place]) => place.panel === name);
  const marks = here.map(([code, place]) => {
    const shape = getLand()[name].states.get(place.numeric);
    if (!shape) throw new Error(`${code} is not drawn`);
    return { code, shape, mark: markOf(place, panel, shape) };
  });

  test('shows every state by a shape or, where it is too small for one, by a dot', () => {
    for (const { code, shape, mark } of marks) expect([code, shape.path !== '' || mark.dot !== undefined]).toEqual([code, true]);
  });

  test('has its fields inside, and none on another', () => {
    const fields = marks.flatMap(({ code, mark: { field } }) => (field ? [{ code, x: field[0], y: field[1] }] : []));
    for (const { code, x, y } of fields) expect([code, x >= 0 && y >= 0 && x + FIELD <= panel.width && y + FIELD <= panel.height]).toEqual([code, true]);
    const pairs = fields.flatMap((a, place) => fields.slice(place + 1).filter((b) => Math.abs(a.x - b.x) < FIELD && Math.abs(a.y - b.y) < FIELD).map((b) => `${a.code} ${b.code}`));
    expect(pairs).toEqual([]);
  });
});

describe('a small atlas', () => {
  /** Two squares of ten degrees beside each other on the equator, whose border is arc 1; a third lies in the Old World. */
  const square: Atlas = {
    type: 'Topology',
    arcs: [
      [[-90, 10], [-100, 10], [-100, 0], [-90, 0]],
      [[-90, 0], [-90, 10]],
      [[-90, 0], [-80, 0], [-80, 10], [-90, 10]],
      [[0, 0], [0, 10], [5, 10], [5, 0], [0, 0]],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: '1', properties: { name: 'West' }, arcs: [[0, 1]] },
          { type: 'Polygon', id: '2', properties: { name: 'East' }, arcs: [[-2, 2]] },
          { type: 'Polygon', id: '3', properties: { name: 'Far' }, arcs: [[3]] },
        ],
      },
    },
  };

  test('keeps the border of neighbours the same, and shows nothing of the Old World', () => {
    const { states, around } = landOf(square, PANEL.whole, new Set(['1', '2']), new Set(['3']));
    const [west, east] = ['1', '2'].map((id) => states.get(id));
    expect(west?.path).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    expect((west?.middle[0] ?? NaN) < (east?.middle[0] ?? NaN)).toBe(true);
    expect(around).toBe('');
    const corners = (path: string): string[] => {
      const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i) => `${String((x += numbers[2 * i] ?? 0))} ${String((y += numbers[2 * i + 1] ?? 0))}`);
    };
    const shared = corners(west?.path ?? '').filter((corner) => corners(east?.path ?? '').includes(corner));
    expect(shared).toHaveLength(2);
  });
});
