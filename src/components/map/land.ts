import text from 'world-atlas/countries-50m.json?raw';
import { PANEL } from './panel.ts';
import { PANELS, PLACES, type PanelName } from './places.ts';
import { landOf, type Atlas, type Land } from './shapes.ts';

/**
 * Land of the Americas that is none of the 35 states and without which a coast would have a hole: France (Guiana and islands), Puerto Rico,
 * the Falkland Islands, the Cayman Islands, Turks and Caicos, Curaçao. Greenland is left out.
 */
const OTHER_LAND = ['250', '630', '238', '136', '796', '531'];

let once: Readonly<Record<PanelName, Land>> | undefined;

function draw(name: PanelName, atlas: Atlas): Land {
  const places = Object.values(PLACES);
  const codes = (here: boolean): string[] => places.filter(({ panel }) => (panel === name) === here).map(({ numeric }) => numeric);
  return landOf(atlas, PANEL[name], new Set(codes(true)), new Set([...codes(false), ...OTHER_LAND]));
}

/** The land of every panel: drawn once a build from Natural Earth's countries at 1:50 million; at 1:110 million seven of the states are missing. */
export function getLand(): Readonly<Record<PanelName, Land>> {
  if (once) return once;
  const atlas = JSON.parse(text) as Atlas;
  return (once = Object.fromEntries(PANELS.map((name) => [name, draw(name, atlas)])) as Record<PanelName, Land>);
}
