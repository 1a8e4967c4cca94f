import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/model/locales.ts';
import type { Meaning } from '../../src/model/meaning.ts';
import {
  ACCESS_MEANINGS,
  CAUTION_MEANINGS,
  CHANNEL_MEANINGS,
  EMERGENCY_KIND_MEANINGS,
  GROUP_MEANINGS,
  PARTY_ACT_MEANINGS,
  PURPOSE_MEANINGS,
  REACH_MEANINGS,
  RESOURCE_KIND_MEANINGS,
  ROLE_MEANINGS,
  SERVICE_MEANINGS,
  SHARING_MEANINGS,
  SOURCE_KIND_MEANINGS,
  SUBJECT_MEANINGS,
  TOMBSTONE_REASON_MEANINGS,
  TYPE_MEANINGS,
  USE_MEANINGS,
} from '../../src/model/meanings/index.ts';
import * as vocabularies from '../../src/model/vocabularies.ts';

/** Every closed vocabulary by the name of its list, with its meanings. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  AGENCY_TYPES: TYPE_MEANINGS,
  ROLES: ROLE_MEANINGS,
  SERVICES: SERVICE_MEANINGS,
  GROUPS: GROUP_MEANINGS,
  CAUTIONS: CAUTION_MEANINGS,
  CHANNELS: CHANNEL_MEANINGS,
  REACHES: REACH_MEANINGS,
  PURPOSES: PURPOSE_MEANINGS,
  EMERGENCY_KINDS: EMERGENCY_KIND_MEANINGS,
  SOURCE_KINDS: SOURCE_KIND_MEANINGS,
  SHARING: SHARING_MEANINGS,
  TOMBSTONE_REASONS: TOMBSTONE_REASON_MEANINGS,
  SUBJECTS: SUBJECT_MEANINGS,
  PARTY_ACTS: PARTY_ACT_MEANINGS,
  RESOURCE_KINDS: RESOURCE_KIND_MEANINGS,
  ACCESSES: ACCESS_MEANINGS,
  USES: USE_MEANINGS,
};
/** Parts of SOURCE_KINDS, which has the meanings of both. */
const PARTS = ['PAGE_SOURCE_KINDS', 'SPOKEN_SOURCE_KINDS'];

/** Words that name smuggling instead of trafficking. Plain "tráfico" in Portuguese may be of anything. */
const FALSE_FRIENDS: Partial<Record<Locale, RegExp>> = { es: /tráfico/i, pt: /tráfico(?! de pessoas)/i, fr: /trafic/i };

/** What is wrong with the meanings of a vocabulary, as `code locale problem`; empty when all is well. */
function problemsOf(codes: readonly string[], meanings: Readonly<Record<string, Meaning>>): string[] {
  const problems: string[] = [];
  for (const code of Object.keys(meanings)) if (!codes.includes(code)) problems.push(`${code} is no code of the vocabulary`);
  for (const locale of LOCALES) {
    const seen = new Map<string, string>();
    for (const code of codes) {
      const label = meanings[code]?.label[locale] ?? '';
      const meaning = meanings[code]?.meaning[locale] ?? '';
      const say = (problem: string) => problems.push(`${code} ${locale} ${problem}`);
      if (label.trim() === '') say('label is empty');
      if (meaning.trim() === '') say('meaning is empty');
      if (label !== label.trim() || meaning !== meaning.trim()) say('has a space at an end');
      if (/[.:;!?]$/.test(label)) say('label ends with a stop');
      if (!meaning.endsWith('.')) say('meaning does not end with a full stop');
      if (/[.!?]\s/.test(meaning)) say('meaning is more than one sentence');
      if (`${label}${meaning}`.includes("'")) say('has a straight apostrophe');
      if (FALSE_FRIENDS[locale]?.test(`${label} ${meaning}`)) say('says smuggling, not trafficking');
      const same = seen.get(label.toLocaleLowerCase(locale));
      if (same !== undefined) say(`label is the same as that of ${same}`);
      seen.set(label.toLocaleLowerCase(locale), code);
    }
  }
  return problems;
}

const sound: Meaning = {
  label: { en: 'Office', es: 'Oficina', pt: 'Escritório', fr: 'Bureau' },
  meaning: { en: 'It is an office.', es: 'Es una oficina.', pt: 'É um escritório.', fr: 'C’est un bureau.' },
};

describe('the check itself', () => {
  test.each<[string, Meaning, string]>([
    ['an empty label', { ...sound, label: { ...sound.label, pt: ' ' } }, 'a pt label is empty'],
    ['a label with a full stop', { ...sound, label: { ...sound.label, en: 'Office.' } }, 'a en label ends with a stop'],
    ['an empty meaning', { ...sound, meaning: { ...sound.meaning, fr: '' } }, 'a fr meaning is empty'],
    ['a meaning without a full stop', { ...sound, meaning: { ...sound.meaning, es: 'Es una oficina' } }, 'a es meaning does not end with a full stop'],
    ['two sentences', { ...sound, meaning: { ...sound.meaning, en: 'An office. It opens.' } }, 'a en meaning is more than one sentence'],
    ['a straight apostrophe', { ...sound, meaning: { ...sound.meaning, fr: "C'est un bureau." } }, 'a fr has a straight apostrophe'],
    ['smuggling for trafficking', { ...sound, meaning: { ...sound.meaning, es: 'Investiga el tráfico.' } }, 'a es says smuggling, not trafficking'],
  ])('refuses %s', (_, meaning, problem) => {
    expect(problemsOf(['a'], { a: meaning })).toContain(problem);
  });

  test('refuses a code without a meaning, a meaning without a code and two codes with one label', () => {
    expect(problemsOf(['a'], {})).toContain('a en label is empty');
    expect(problemsOf(['a'], { a: sound, b: sound })).toContain('b is no code of the vocabulary');
    expect(problemsOf(['a', 'b'], { a: sound, b: sound })).toContain('b fr label is the same as that of a');
  });

  test('accepts a sound meaning', () => {
    expect(problemsOf(['a'], { a: sound })).toEqual([]);
  });
});

describe('the meanings', () => {
  test('exist for every vocabulary', () => {
    expect([...Object.keys(MEANINGS), ...PARTS].sort()).toEqual(Object.keys(vocabularies).sort());
  });

  test.each(Object.entries(MEANINGS))('of %s name and explain every code in every language', (name, meanings) => {
    const codes: readonly string[] = vocabularies[name as keyof typeof vocabularies];
    expect(codes.length).toBeGreaterThan(0);
    expect(problemsOf(codes, meanings)).toEqual([]);
  });
});
