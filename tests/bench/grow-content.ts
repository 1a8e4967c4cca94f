import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Agency } from '../../src/model/agency.ts';
import type { Country, Tombstone } from '../../src/model/country.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import { expectedStates, type States } from '../../src/model/states.ts';
import { grownAgency } from './grow-agency.ts';
import { WORLD } from './world.ts';

/** How large the content is to be. */
export interface GrownSize {
  /** At most as many as there are states in the world. */
  readonly countries: number;
  /** In each of them: a state that really has more keeps them all. */
  readonly agencies: number;
}

/** So many invented states stand under one heading of the list of states. */
const STATES_IN_REGION = 20;

const yamlIn = async <T>(path: string): Promise<T> => parse(await readFile(path, 'utf8')) as T;

/** The agencies of a country: the real ones as they are, then as many offices of theirs in invented places as are wanted. */
function agenciesOf(template: Country, code: string, wanted: number): Agency[] {
  const isReal = template.country === code;
  const copies = Math.max(0, wanted - template.agencies.length);
  const first = template.agencies.map((agency, i) => (isReal ? agency : { ...grownAgency(agency, code, `${code} ${String(i)}`), id: agency.id }));
  const more = Array.from({ length: copies }, (_, i) => grownAgency(template.agencies[i % template.agencies.length] as Agency, code, `${code} more ${String(i)}`));
  return [...first.slice(0, isReal ? undefined : wanted), ...more];
}

/** A country file: a real one with more agencies, or the same under the code of a state that the directory does not cover. */
function grownCountry(template: Country, code: string, wanted: number): Country {
  const agencies = agenciesOf(template, code, wanted);
  const ids = new Set(agencies.map(({ id }) => id));
  const own = `${template.country.toLowerCase()}/`;
  const tombstones = template.tombstones?.map((tombstone): Tombstone => (tombstone.to?.startsWith(own) ? { ...tombstone, to: `${code.toLowerCase()}/${tombstone.to.slice(own.length)}` } : tombstone));
  const gaps = template.gaps.filter(({ about = [] }) => about.every((id) => id === 'hotline' || ids.has(id)));
  return { ...template, country: code, agencies, ...(tombstones ? { tombstones } : {}), gaps };
}

/** A treaty that binds each added state as it binds the state of which it is a copy. */
function grownInstrument(instrument: Instrument, templates: ReadonlyMap<string, string>): Instrument {
  const parties = { ...instrument.parties };
  const notParties = { ...instrument.notParties };
  const unsourced = [...instrument.unsourced];
  for (const [code, template] of templates) {
    const [party, notParty] = [instrument.parties[template], instrument.notParties[template]];
    if (code === template) continue;
    if (party) parties[code] = party;
    else if (notParty) notParties[code] = notParty;
    else unsourced.push(code);
  }
  return { ...instrument, parties, notParties, unsourced };
}

function grownStates(states: States, added: readonly string[]): States {
  const regions = Array.from({ length: Math.ceil(added.length / STATES_IN_REGION) }, (_, i) => {
    const name = `Region ${String(i + 1)}`;
    return { id: `region-${'abcdefghijklmnopqrstuvwxyz'[i] ?? ''}`, name: { en: name, es: name, pt: name, fr: name }, states: added.slice(i * STATES_IN_REGION, (i + 1) * STATES_IN_REGION) };
  });
  return { subregions: [...states.subregions, ...regions] };
}

// Addresses of sources are long, and lines are not folded: a file is as large as a person would write it.
const written = (data: unknown): string => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });

/**
 * Writes content of so many states and agencies into a folder: the real content, grown by invented states with the codes of real ones
 * and by offices of the real agencies in invented places. It passes the check, and is the same on every run.
 * @param folder is made where it is not there; what is in it stays
 * @returns how many agencies it has
 */
export async function growContent(folder: string, size: GrownSize, from = 'content'): Promise<number> {
  const states = await yamlIn<States>(join(from, 'states.yaml'));
  const real = expectedStates(states);
  const codes = [...real, ...WORLD.filter((code) => !real.includes(code))].slice(0, size.countries);
  if (codes.length < size.countries) throw new RangeError(`There are no more than ${String(codes.length)} states`);
  if (codes.length < real.length) throw new RangeError('Content grows: it is never cut to fewer states than there are');
  const templates = new Map(codes.map((code, i) => [code, real[i % real.length] as string]));

  await mkdir(join(folder, 'countries'), { recursive: true });
  await mkdir(join(folder, 'instruments'), { recursive: true });
  for (const name of ['glossary', 'resources', 'guides', 'exceptions.yaml', 'ledger.yaml', 'changes.yaml', 'links.yaml']) await cp(join(from, name), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'states.yaml'), written(grownStates(states, codes.slice(real.length))));
  for (const name of await readdir(join(from, 'instruments'))) {
    await writeFile(join(folder, 'instruments', name), written(grownInstrument(await yamlIn<Instrument>(join(from, 'instruments', name)), templates)));
  }
  let agencies = 0;
  for (const [code, template] of templates) {
    const country = grownCountry(await yamlIn<Country>(join(from, 'countries', `${template.toLowerCase()}.yaml`)), code, size.agencies);
    agencies += country.agencies.length;
    await writeFile(join(folder, 'countries', `${code.toLowerCase()}.yaml`), written(country));
  }
  return agencies;
}
