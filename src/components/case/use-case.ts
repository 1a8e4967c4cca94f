import { useEffect, useMemo, useState } from 'react';
import type { Circumstance } from '../../model/case.ts';
import { caseSheet, type Step } from '../../directory/case-sheet.ts';
import type { SheetAgency, SheetCountry } from '../../exports/case-data.ts';

/** The case as it is being put together. */
export interface CaseState {
  readonly found: string;
  readonly national: string;
  /** From where the reader calls; empty = from the country where the person was found. */
  readonly from: string;
  readonly applies: ReadonlySet<Circumstance>;
}

/** A sheet, when both countries are here. */
export interface LoadedSheet {
  readonly found: SheetCountry;
  readonly national: SheetCountry;
  readonly steps: readonly Step<SheetAgency>[];
  readonly from: string;
}

const NOTHING: CaseState = { found: '', national: '', from: '', applies: new Set() };

/** The two countries of a link, where the fragment of the address holds them. What applies to the person is never in an address. */
export function countriesInFragment(fragment: string, known: ReadonlySet<string>): Pick<CaseState, 'found' | 'national'> {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const country = (name: string): string => {
    const code = values.get(name)?.toUpperCase() ?? '';
    return known.has(code) ? code : '';
  };
  return { found: country('found'), national: country('national') };
}

/** The fragment of a link to a case: its two countries, and nothing else. */
export function fragmentOf({ found, national }: Pick<CaseState, 'found' | 'national'>): string {
  return new URLSearchParams({ ...(found ? { found } : {}), ...(national ? { national } : {}) }).toString();
}

const files = new Map<string, Promise<SheetCountry>>();

function fetchCountry(folder: string, code: string): Promise<SheetCountry> {
  const address = `${folder}case-data/${code.toLowerCase()}.json`;
  const known = files.get(address);
  if (known) return known;
  const file = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    return (await response.json()) as SheetCountry;
  });
  file.catch(() => files.delete(address));
  files.set(address, file);
  return file;
}

/**
 * The case of the page: what is chosen, and the sheet once the files of both countries have arrived.
 * @param folder the folder of the pages in this language, with a slash at its end
 * @param codes the countries that can be chosen
 */
export function useCase(folder: string, codes: readonly string[]) {
  const [state, setState] = useState(NOTHING);
  const [countries, setCountries] = useState<readonly SheetCountry[]>([]);
  const [failed, setFailed] = useState('');
  const [ready, setReady] = useState(false);

  useEffect(() => {
    setReady(true);
    const read = (): void => setState((current) => ({ ...current, ...countriesInFragment(location.hash, new Set(codes)) }));
    if (location.hash.length > 1) read();
  }, [codes]);

  const { found, national, applies } = state;
  useEffect(() => {
    let current = true;
    for (const code of new Set([found, national].filter(Boolean))) {
      fetchCountry(folder, code).then(
        (country) => {
          if (current) setCountries((all) => [...all.filter((other) => other.code !== code), country]);
        },
        () => {
          if (current) setFailed(code);
        },
      );
    }
    setFailed('');
    return () => {
      current = false;
    };
  }, [folder, found, national]);

  // A change of language takes the two countries along; the page's own address stays as it is.
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragmentOf({ found, national });
  }, [found, national]);

  const from = state.from || found;
  const sheet = useMemo((): LoadedSheet | undefined => {
    const [foundCountry, nationalCountry] = [found, national].map((code) => countries.find((country) => country.code === code));
    if (!foundCountry || !nationalCountry) return undefined;
    return { found: foundCountry, national: nationalCountry, from, steps: caseSheet({ found: foundCountry, national: nationalCountry, applies, from }) };
  }, [countries, found, national, applies, from]);

  return { ready, state, setState, sheet, failed };
}
