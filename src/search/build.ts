import { linesOf, type Line } from '../directory/contacts.ts';
import { digitsOf } from '../directory/dialling-digits.ts';
import { displayNumber } from '../directory/dialling-display.ts';
import { serviceLanguages } from '../directory/languages.ts';
import { offeredLines, servesOnlyAbroad } from '../directory/lines.ts';
import { isDoubtful } from '../directory/trust.ts';
import type { Agency } from '../model/agency.ts';
import type { Country } from '../model/country.ts';
import type { Directory } from '../model/directory.ts';
import { LOCALES } from '../model/locales.ts';
import type { FullText } from '../model/text.ts';
import type { SearchData, SearchEntry } from './entry.ts';
import { fold, wordsOf } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a summary is worth its bytes only where it tells this agency from most others. */
const RARE_IN_AT_MOST = 2;
const SHORTEST_RARE_WORD = 6;

/** All wordings of a text, each once: the four languages and any official one. */
function wordings(text: FullText | undefined): string[] {
  return text ? [...new Set(Object.values(text))] : [];
}

function namesOf(agency: Agency): SearchEntry['n'] {
  const names: Record<string, string> = { en: agency.name.en };
  for (const locale of LOCALES) if (agency.name[locale] !== agency.name.en) names[locale] = agency.name[locale];
  const own = wordings(agency.name).filter((words) => !LOCALES.some((locale) => agency.name[locale] === words));
  if (own.length > 0) names['own'] = own.join(' / ');
  return names;
}

function codesOf(agency: Agency, country: Country, best: Line | undefined, isMain: boolean): string[] {
  const contacts = agency.contacts ?? [];
  const { stated, assumed } = serviceLanguages(agency, country);
  return [
    `type:${agency.type}`,
    ...agency.roles.map((role) => `role:${role}`),
    ...agency.services.map((service) => `service:${service}`),
    ...agency.serves.map((group) => `serves:${group}`),
    ...new Set(contacts.map(({ channel }) => `channel:${channel}`)),
    ...(contacts.some(({ purpose }) => purpose === 'hotline') ? ['purpose:hotline'] : []),
    ...(contacts.some(({ hours }) => hours === '24/7') ? ['hours:always'] : []),
    ...stated.map((language) => `language:${language}`),
    ...assumed.map((language) => `assumed:${language}`),
    ...(agency.type === 'hotline' && agency.roles.includes('assistance') ? ['line:help'] : []),
    ...(isMain ? ['main:yes'] : []),
    // What must stand beside the number that a result shows.
    ...(best?.contact.reach === 'domestic' ? ['shown:domestic'] : []),
    ...(best && isDoubtful(best.trust) ? ['shown:doubt'] : []),
    ...(agency.cautions ? ['shown:caution'] : []),
  ];
}

/** What speaks for offering an agency before an equal: the main line of its country before all, a caution after all. */
function rankOf(agency: Agency, country: Country, asOf: string, isMain: boolean): number {
  if (agency.cautions) return -9;
  const best = linesOf(agency, country, asOf)[0];
  if (isMain) return 9;
  if (servesOnlyAbroad(agency)) return best ? -3 : -5;
  if (!best) return -2;
  const forEveryone = agency.serves.includes('everyone') ? 1 : 0;
  return forEveryone + (isDoubtful(best.trust) ? 1 : 3) + (agency.type === 'hotline' && agency.roles.includes('assistance') ? 2 : 0);
}

/**
 * Words of the summaries that occur in few entries, so that what only a summary says is found too: in English and in the official
 * languages of the country. All four languages would cost more bytes than the whole index may have.
 */
function rareWords(all: readonly { readonly agency: Agency; readonly country: Country }[]): string[] {
  const wordsIn = all.map(({ agency, country }) => {
    const summaries = ['en', ...country.languages].flatMap((language) => agency.summary[language] ?? []).filter((words) => typeof words === 'string');
    return new Set(summaries.flatMap((words) => wordsOf(words)).map(({ word }) => word));
  });
  const count = new Map<string, number>();
  for (const words of wordsIn) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return all.map(({ agency }, i) => {
    const named = fold([...wordings(agency.name), ...wordings(agency.parent)].join(' '));
    return [...(wordsIn[i] ?? [])]
      .filter((word) => word.length >= SHORTEST_RARE_WORD && !/\d/.test(word) && !isStopWord(word) && (count.get(word) ?? 0) <= RARE_IN_AT_MOST && !named.includes(word.slice(0, SHORTEST_RARE_WORD)))
      .join(' ');
  });
}

/**
 * The search index of a directory: one entry an agency, with the words of all four languages, codes and numbers. Numbers in notes,
 * gaps and summaries are not contacts and are left out.
 * @param asOf the day from which ages are counted
 */
export function buildSearchData(directory: Directory, asOf: string): SearchData {
  const codes: string[] = [];
  const indexOf = new Map<string, number>();
  const codeIndex = (code: string): number => {
    const known = indexOf.get(code);
    if (known !== undefined) return known;
    indexOf.set(code, codes.push(code) - 1);
    return codes.length - 1;
  };
  const all = directory.countries.flatMap((country) => country.agencies.map((agency) => ({ agency, country })));
  const rare = rareWords(all);
  const mainIds = new Map(directory.countries.map((country) => [country.country, offeredLines(country, asOf)]));
  const entries = all.map(({ agency, country }, i): SearchEntry => {
    const offered = mainIds.get(country.country);
    const isMain = offered?.main?.agency.id === agency.id || (!offered?.emergencyFirst && offered?.nearest[0]?.agency.id === agency.id);
    const lines = linesOf(agency, country, asOf);
    const labels = (agency.contacts ?? []).flatMap(({ label }) => wordings(label));
    const aliases = [...(agency.acronym ? [agency.acronym] : []), ...(agency.aliases ?? []), ...(agency.formerNames ?? [])];
    const extra = [...new Set([...labels, ...(rare[i] ? [rare[i]] : [])])].join(' ');
    const numbers = [...new Set((agency.contacts ?? []).filter(({ channel }) => channel !== 'email' && channel !== 'form' && channel !== 'chat').map(({ value }) => digitsOf(value)))];
    return {
      id: `${country.country.toLowerCase()}/${agency.id}`,
      n: namesOf(agency),
      ...(aliases.length > 0 ? { a: aliases } : {}),
      ...(agency.parent ? { p: wordings(agency.parent) } : {}),
      ...(agency.city ? { c: agency.city } : {}),
      ...(extra ? { l: extra } : {}),
      f: codesOf(agency, country, lines[0], isMain).map(codeIndex),
      ...(numbers.length > 0 ? { t: numbers } : {}),
      ...(lines[0] ? { d: displayNumber(lines[0].contact, country.country) } : {}),
      r: rankOf(agency, country, asOf, isMain),
    };
  });
  return { version: 1, codes, entries };
}
