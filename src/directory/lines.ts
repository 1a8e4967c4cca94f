import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { Group } from '../model/vocabularies.ts';
import { compareLines, linesOf, type Line } from './contacts.ts';
import { isDoubtful } from './trust.ts';

/** The lines that a country page and the list of help offer first. */
export interface OfferedLines {
  /** The main line of the country: it answers everyone, it helps, and nothing speaks against its number. */
  readonly main?: Line;
  /** Where there is no main line: the two or three lines that come nearest, to be labelled by whom they serve. */
  readonly nearest: readonly Line[];
  /** True where no line without doubt exists: the emergency number comes first. */
  readonly emergencyFirst: boolean;
}

const MOST_NEAREST = 3;

/** True for an agency that serves nobody but the country's own people abroad: it never counts as assistance in the country. */
export function servesOnlyAbroad(agency: Agency): boolean {
  return agency.serves.every((group) => group === 'nationals-abroad');
}

/** True where a person can be sent to an agency for help without a warning. */
function helpsInCountry(agency: Agency): boolean {
  return agency.roles.includes('assistance') && !agency.cautions && !servesOnlyAbroad(agency);
}

/** True for a means that a person in need can use at once: a voice or a message, not a form or a fax. */
function answers({ contact }: Line): boolean {
  return contact.channel !== 'fax' && contact.channel !== 'form' && contact.channel !== 'email';
}

function bestPerAgency(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ agency, contact }) => {
    const keys = [agency.id, contact.value];
    const isNew = keys.every((key) => !seen.has(key));
    keys.forEach((key) => seen.add(key));
    return isNew;
  });
}

/** Prefers lines for everyone, then lines for groups that no line chosen so far serves. */
function chooseNearest(candidates: readonly Line[]): Line[] {
  const covered = new Set<Group>();
  const addsSomebody = (line: Line): number => (line.agency.serves.some((group) => !covered.has(group)) ? 0 : 1);
  const chosen: Line[] = [];
  const left = [...candidates];
  while (chosen.length < MOST_NEAREST && left.length > 0) {
    left.sort(
      (a, b) =>
        Number(isDoubtful(a.trust)) - Number(isDoubtful(b.trust)) ||
        Number(b.contact.purpose === 'hotline') - Number(a.contact.purpose === 'hotline') ||
        addsSomebody(a) - addsSomebody(b) ||
        Number(b.agency.serves.includes('everyone')) - Number(a.agency.serves.includes('everyone')) ||
        compareLines(a, b),
    );
    const next = left.shift();
    if (!next) break;
    chosen.push(next);
    next.agency.serves.forEach((group) => covered.add(group));
  }
  return chosen;
}

/**
 * The main line of a country = the first undoubted contact, without caution, of a hotline with the role assistance that serves
 * everyone; or, where there is none, the lines that come nearest (issue 2, point 4). Nearest lines in doubt come after all
 * others, and only lines for the public, never offices; where every line is in doubt, the emergency number comes first.
 */
export function offeredLines(country: Country, asOf: string): OfferedLines {
  const helping = country.agencies.filter(helpsInCountry).flatMap((agency) => linesOf(agency, country, asOf)).filter(answers);
  const main = helping
    .filter(({ agency, trust }) => agency.type === 'hotline' && agency.serves.includes('everyone') && !isDoubtful(trust))
    .sort(compareLines)[0];
  if (main) return { main, nearest: [], emergencyFirst: false };
  const candidates = helping.filter((line) => !isDoubtful(line.trust) || line.contact.purpose === 'hotline').sort(compareLines);
  const nearest = chooseNearest(bestPerAgency(candidates));
  return { nearest, emergencyFirst: nearest.every((line) => isDoubtful(line.trust)) };
}
