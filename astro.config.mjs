// @ts-check
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pagePolicies } from './src/integrations/content-security-policy.ts';
import { offlineManifest } from './src/integrations/offline-manifest.ts';
import { proseIndex } from './src/integrations/prose-index.ts';
import { squeezeHtml } from './src/integrations/squeeze-html.ts';
import { LOCALES } from './src/model/locales.ts';
import { preactInTheBrowser } from './src/vite/preact-in-the-browser.ts';
import { withoutHolidays } from './src/vite/without-holidays.ts';

// SITE and BASE are for whoever builds; the others are set by `npm run build`, so that a build never works inside the last good site.
const { SITE, BASE, OUT_DIR, CACHE_DIR } = process.env;

const hreflang = Object.fromEntries(LOCALES.map((locale) => [locale, locale]));

export default defineConfig({
  output: 'static',
  ...(SITE ? { site: SITE } : {}),
  base: BASE || '/',
  outDir: OUT_DIR || './dist',
  ...(CACHE_DIR ? { cacheDir: CACHE_DIR } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // Highlighting writes style attributes, which the pages' policy refuses.
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  integrations: [
    react(),
    // A sitemap lists whole addresses: without a site address there is none to list.
    ...(SITE ? [sitemap({ i18n: { defaultLocale: 'en', locales: hreflang } })] : []),
    squeezeHtml(),
    proseIndex(),
    pagePolicies(),
    offlineManifest(),
  ],
  // Scripts are files of their own, so that a second page costs none of them again and a country page stays within its bytes.
  // Their names are hashes alone: a country page names three, and its first visit has a limit of bytes.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' } } } } },
    plugins: [preactInTheBrowser()],
    worker: { plugins: () => [withoutHolidays()] },
  },
});
