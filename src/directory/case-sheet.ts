import { REASONS, type Circumstance, type Reason, type StepName } from '../model/case.ts';
import type { AgencyType } from '../model/vocabularies.ts';
import { groupsOf, isReachable, servesPerson, worksFrom, type CaseAgency, type CaseCountry } from './case-country.ts';
import { TRUST_LEVELS } from './trust-level.ts';

/** An agency in a step. */
export interface Row<A extends CaseAgency = CaseAgency> {
  readonly agency: A;
  /** The country to which it belongs. */
  readonly country: string;
  readonly why: Reason;
  /** It stands in full further up: here only its name. */
  readonly again: boolean;
  /** It can be reached from where the reader is. */
  readonly reachable: boolean;
}

/** One step of a sheet. */
export interface Step<A extends CaseAgency = CaseAgency> {
  readonly name: StepName;
  /** The step is about the person's own state, and only for her to decide. */
  readonly home: boolean;
  readonly rows: readonly Row<A>[];
  /** Competent, but without any contact that could be used from where the reader is: folded into one line. */
  readonly folded: readonly Row<A>[];
  /** No row of the step can be reached, not even one that stands in: the sheet says so. */
  readonly nothing: boolean;
}

/** A case: where the person was found, whose national she is, what applies, and from where the reader calls. */
export interface Case<A extends CaseAgency = CaseAgency> {
  readonly found: CaseCountry<A>;
  readonly national: CaseCountry<A>;
  readonly applies: ReadonlySet<Circumstance>;
  /** ISO code of the country from which the reader calls. */
  readonly from: string;
}

type Pick<A extends CaseAgency> = (agency: A) => Reason | undefined;

const ABROAD_ONLY = (agency: CaseAgency): boolean => agency.serves.every((group) => group === 'nationals-abroad');
const isType = (agency: CaseAgency, ...types: AgencyType[]): boolean => types.includes(agency.type);

function bestLevel(agency: CaseAgency, home: string, from: string): number {
  const levels = agency.contacts.filter((contact) => worksFrom(contact, home, from)).map(({ level }) => TRUST_LEVELS.indexOf(level));
  return levels.length > 0 ? Math.min(...levels) : TRUST_LEVELS.length;
}

const REASON_ORDER = new Map(REASONS.map((reason, i) => [reason, i]));

class Sheet<A extends CaseAgency> {
  private readonly shown = new Set<string>();
  private readonly given: Case<A>;

  constructor(given: Case<A>) {
    this.given = given;
  }

  private rowsOf(country: CaseCountry<A>, pick: Pick<A>): Row<A>[] {
    const { from, national } = this.given;
    const rows = country.agencies.flatMap((agency) => {
      const why = pick(agency);
      return why ? [{ agency, country: country.code, why, again: false, reachable: isReachable(agency, country.code, from) }] : [];
    });
    // The warning is for people whom that authority could report: not for its own nationals.
    const warned = ({ agency }: Row<A>): boolean => Boolean(agency.cautions) && country.code !== national.code;
    const level = ({ agency }: Row<A>): number => bestLevel(agency, country.code, from);
    const doubtful = (row: Row<A>): number => Number(level(row) >= TRUST_LEVELS.indexOf('unconfirmed'));
    return rows.sort(
      (a, b) =>
        Number(warned(a)) - Number(warned(b)) ||
        Number(b.reachable) - Number(a.reachable) ||
        doubtful(a) - doubtful(b) ||
        (REASON_ORDER.get(a.why) ?? 0) - (REASON_ORDER.get(b.why) ?? 0) ||
        level(a) - level(b) ||
        (a.agency.id < b.agency.id ? -1 : 1),
    );
  }

  /** A step with its rows; where none can be reached, or the first would bear a warning, somebody who can be reached stands in before them. */
  step(name: StepName, home: boolean, rows: readonly Row<A>[], standIn?: () => Row<A> | undefined): Step<A> {
    const usable = rows.filter(({ reachable, agency }) => reachable || agency.contacts.length > 0);
    const needsStandIn = !usable.some(({ reachable }) => reachable) || Boolean(usable[0]?.agency.cautions && usable[0].country !== this.given.national.code);
    const other = needsStandIn ? standIn?.() : undefined;
    const listed = other && !usable.some(({ agency, country }) => agency.id === other.agency.id && country === other.country) ? [other, ...usable] : usable;
    const marked = listed.map((row) => {
      const key = `${row.country}/${row.agency.id}`;
      const again = this.shown.has(key);
      this.shown.add(key);
      return { ...row, again };
    });
    return { name, home, rows: marked, folded: rows.filter((row) => !usable.includes(row)), nothing: !marked.some(({ reachable }) => reachable) };
  }

  all(): Step<A>[] {
    const { found, national, applies } = this.given;
    const groups = groupsOf(applies, found.code !== national.code);
    const serves = (agency: A): boolean => servesPerson(agency, groups) && !ABROAD_ONLY(agency);
    const isChild = applies.has('child');
    const afraid = applies.has('afraid');

    const helps: Pick<A> = (agency) => {
      if (!agency.roles.includes('assistance') || !serves(agency) || isType(agency, 'migration', 'central-authority', 'consular')) return undefined;
      if (isChild && agency.serves.includes('children') && isType(agency, 'child-protection', 'hotline')) return 'children';
      if (agency.type === 'hotline') return 'answers';
      if (applies.has('woman') && agency.serves.includes('women')) return 'women';
      if (applies.has('worker') && agency.serves.includes('workers')) return 'workers';
      return 'assists';
    };
    const decidesStay: Pick<A> = (agency) => (agency.services.includes('immigration-relief') || (agency.type === 'migration' && !ABROAD_ONLY(agency)) ? 'decides-stay' : undefined);
    const investigates: Pick<A> = (agency) =>
      agency.type === 'prosecution' ? 'prosecutes' : agency.type === 'police' || (agency.type === 'hotline' && agency.roles.includes('investigation')) ? 'investigates' : undefined;
    const guards: Pick<A> = (agency) => (isType(agency, 'child-protection') || (agency.services.includes('child-protection') && serves(agency)) ? 'guardian' : undefined);
    const refuge: Pick<A> = (agency) => (agency.services.includes('immigration-relief') || agency.refuge ? 'refuge' : undefined);
    const consular: Pick<A> = (agency) => (agency.type === 'consular' || agency.serves.includes('nationals-abroad') ? 'consular' : undefined);
    const returns: Pick<A> = (agency) => (agency.type === 'coordination' ? 'coordinates' : agency.services.includes('repatriation') && !ABROAD_ONLY(agency) && agency.type !== 'consular' ? 'returns' : undefined);
    const homeReturns: Pick<A> = (agency) => (isChild && agency.type === 'child-protection' ? 'guardian' : returns(agency));
    const prosecutes: Pick<A> = (agency) => (agency.type === 'prosecution' ? 'prosecutes' : undefined);
    const requests: Pick<A> = (agency) => (agency.type === 'central-authority' ? 'requests' : undefined);

    /** The first who can be reached in a country, in the order of what they are: who serves the person before who coordinates before who investigates. */
    const firstReachable = (country: CaseCountry<A>, ...picks: Pick<A>[]) => (): Row<A> | undefined => {
      for (const pick of picks) {
        const row = this.rowsOf(country, (agency) => (agency.cautions && country.code !== national.code ? undefined : pick(agency))).find(({ reachable }) => reachable);
        if (row) return { ...row, why: 'stands-in' };
      }
      return undefined;
    };
    const coordinates: Pick<A> = (agency) => (agency.type === 'coordination' ? 'coordinates' : undefined);
    const anyInFound = firstReachable(found, helps, coordinates, investigates);
    const anyAtHome = firstReachable(national, consular, coordinates, requests, prosecutes);
    const authorityInFound = firstReachable(found, investigates, coordinates, requests, helps);

    const steps: Step<A>[] = [
      this.step('help', false, this.rowsOf(found, helps), firstReachable(found, coordinates, investigates)),
      this.step('stay', false, this.rowsOf(found, decidesStay), anyInFound),
    ];
    if (isChild) steps.push(this.step('guardian', false, this.rowsOf(found, guards), anyInFound));
    steps.push(this.step('investigate', false, this.rowsOf(found, investigates), authorityInFound));
    if (afraid) {
      steps.push(this.step('asylum', false, this.rowsOf(found, refuge), anyInFound));
      steps.push(this.step('central', false, this.rowsOf(found, requests), authorityInFound));
      return steps;
    }
    steps.push(this.step('consular', true, this.rowsOf(national, consular), anyAtHome));
    steps.push(this.step('return', true, this.rowsOf(national, homeReturns), anyAtHome));
    steps.push(this.step('prosecutors', true, [...this.rowsOf(found, prosecutes), ...this.rowsOf(national, prosecutes)], anyAtHome));
    steps.push(this.step('central', true, [...this.rowsOf(found, requests), ...this.rowsOf(national, requests)], anyAtHome));
    return steps;
  }
}

/**
 * The sheet of a case, in the order in which one acts: help there, permission to stay, for a child a guardian before anything about
 * return, who investigates; then, only if she agrees and does not fear her state, her own state's consular line, counterparts,
 * prosecutors and central authorities. Fear of her own state replaces all that by asylum. Emergency numbers stand before the sheet.
 * Pure: the same case gives the same sheet, in every language.
 */
export function caseSheet<A extends CaseAgency>(given: Case<A>): Step<A>[] {
  return new Sheet(given).all();
}
