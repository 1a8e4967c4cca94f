import { afterEach, expect, it, vi } from 'vitest';
import { allowOwnScripts } from '../../src/components/own-scripts.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that knows Trusted Types, and the rules that a page gives it. */
function browser(defaultPolicy: unknown = null) {
  const createPolicy = vi.fn((_name: string, _rules: Record<string, (text: string) => string>) => undefined);
  vi.stubGlobal('location', new URL('https://directory.example/en/ar/'));
  vi.stubGlobal('window', { trustedTypes: { defaultPolicy, createPolicy } });
  return createPolicy;
}

it('allows no script from elsewhere, and no mark-up at all', () => {
  const createPolicy = browser();
  allowOwnScripts();
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  expect(Object.keys(rules ?? {})).toEqual(['createScriptURL']);
  for (const address of ['https://elsewhere.invalid/sw.js', '//elsewhere.invalid/sw.js', 'data:text/javascript,alert(1)', 'blob:https://elsewhere.invalid/1', 'http://directory.example/sw.js']) {
    expect(() => rules?.createScriptURL?.(address), address).toThrow('no script of this site');
  }
  expect(rules?.createScriptURL?.('/sw.js')).toBe('/sw.js');
});

it('does nothing a second time, and nothing in a browser that knows no Trusted Types', () => {
  const createPolicy = browser({});
  allowOwnScripts();
  expect(createPolicy).not.toHaveBeenCalled();
  vi.stubGlobal('window', {});
  expect(() => allowOwnScripts()).not.toThrow();
});
