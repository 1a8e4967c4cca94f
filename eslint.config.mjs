// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * The rooms of the house, from the ground up, and what each may import besides itself: only rooms below it.
 * Everything up to `exports` is pure TypeScript that runs alike in the build, in the browser, on the command line and in tests.
 */
const MAY_IMPORT = {
  model: [],
  i18n: ['model'],
  content: ['model', 'i18n'],
  directory: ['model', 'i18n'],
  search: ['model', 'i18n', 'directory'],
  exports: ['model', 'i18n', 'directory', 'search'],
  deploy: ['model'],
};
const ROOMS = ['model', 'i18n', 'content', 'directory', 'search', 'exports', 'deploy', 'components', 'layouts', 'pages', 'cli', 'integrations', 'vite'];
const FRAMEWORK = ['astro', 'astro:*', '@astrojs/*', 'react', 'react-dom', 'preact'];

/** Files that stand in a room but speak to Astro: the reader's other end. */
const SPEAKS_TO_ASTRO = ['src/content/loader.ts'];

/** The list of what a room promises to others holds all of it: a page that imported it would carry every library to the browser. */
const LIST_OF_ROOM = {
  selector: `ImportDeclaration[source.value=/^[.].+(${Object.keys(MAY_IMPORT).join('|')}).index[.]ts$/]`,
  message: 'The index.ts of a room is for those who install the package: import the file itself.',
};

/** @param {string} room @param {readonly string[]} below @returns {import('eslint').Linter.Config} */
function roomRules(room, below) {
  const above = ROOMS.filter((other) => other !== room && !below.includes(other));
  const patterns = [
    { group: above.flatMap((other) => [`../${other}/**`, `../../${other}/**`]), message: `src/${room} imports only from rooms below it: ${below.join(', ') || 'none'}.` },
    { group: FRAMEWORK, message: `src/${room} runs without the framework.` },
  ];
  return { files: [`src/${room}/**/*.ts`], ignores: SPEAKS_TO_ASTRO, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default defineConfig(
  globalIgnores(['dist/', 'lib/', '.astro/', '.build/', 'tests/.built/', 'tests/.browser/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Only commands speak to the console: a page that does is a page with a fault.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', LIST_OF_ROOM] } },
  ...Object.entries(MAY_IMPORT).map(([room, below]) => roomRules(room, below)),
  {
    files: ['src/components/**/*', 'src/layouts/**/*'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['**/pages/**', '**/cli/**'], message: 'Components and layouts do not import pages or commands.' }] }] },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      // What a page may run and how it may look is decided by its policy: nothing inline that has no hash.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'off',
      'no-restricted-syntax': [
        'error',
        LIST_OF_ROOM,
        { selector: 'JSXAttribute[name.name="style"]', message: 'The Content-Security-Policy refuses style attributes: use a class.' },
        { selector: 'AstroTemplateLiteralAttribute[name.name="style"]', message: 'The Content-Security-Policy refuses style attributes: use a class.' },
        { selector: 'JSXAttribute[name.namespace.name="is"][name.name.name="inline"]', message: 'is:inline goes past Astro: write a plain <script> or <style>.' },
      ],
    },
  },
);
