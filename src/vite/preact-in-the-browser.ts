import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What stands in the browser for each module of React. */
const STAND_INS: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/**
 * Islands are written against React and rendered by it in the build; the browser gets Preact in its place, a sixth of the bytes.
 * `astro dev` keeps React on both sides, because its live reload needs it.
 */
export function preactInTheBrowser(): Plugin {
  return {
    name: 'preact-in-the-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(id) {
      const standIn = STAND_INS[id];
      return standIn === undefined ? undefined : fileURLToPath(import.meta.resolve(standIn));
    },
  };
}
