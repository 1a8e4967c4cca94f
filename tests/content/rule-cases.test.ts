import { describe, expect, it } from 'vitest';
import { readCountryText } from '../../src/content/country-text.ts';
import { RULES } from '../../src/content/rules/index.ts';
import { fileOf, RULE_CASES, type RuleCase } from './rule-cases.ts';

/** Where a rule finds something in a text: "12:5". */
function found(id: string, text: string, ruleCase: RuleCase): string[] {
  return readCountryText(fileOf(ruleCase), text, ruleCase.told).problems.filter(({ rule }) => rule === id).map(({ line, column }) => `${line}:${column}`);
}

it('has a case for every rule, and none for a rule that is not there', () => {
  expect(Object.keys(RULE_CASES).sort()).toEqual(RULES.map(({ id }) => id));
});

describe.each(Object.entries(RULE_CASES))('%s', (id, ruleCase) => {
  it('finds what it should, at its place', () => {
    expect(found(id, ruleCase.refuses, ruleCase)[0]).toBe(ruleCase.at);
  });
  it('finds nothing in what is right', () => {
    expect(found(id, ruleCase.accepts, ruleCase)).toEqual([]);
  });
});
