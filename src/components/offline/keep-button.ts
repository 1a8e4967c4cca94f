import styles from './keep.css?inline';
import { keepWords } from '../../i18n/messages/keep.ts';
import { BASE } from '../../layouts/site.ts';
import type { Locale } from '../../model/locales.ts';
import { ownCaches } from './kept.ts';

/** What stands at first: one button, until its panel is needed. */
async function show(place: HTMLElement): Promise<void> {
  // A sheet made in script is what the page's policy allows.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const open = async (asked: boolean): Promise<void> => {
    const { openKeepPanel } = await import('./panel.ts');
    await openKeepPanel(place, { base: BASE, asked });
  };
  if ((await ownCaches(BASE)).length > 0) {
    await open(false);
    return;
  }
  const keep = document.createElement('button');
  keep.type = 'button';
  keep.textContent = keepWords[document.documentElement.lang as Locale];
  keep.addEventListener('click', () => void open(true), { once: true });
  place.append(keep);
}

/**
 * Offers "Keep for offline use" where the browser can do it. Looking whether something is kept leaves nothing behind;
 * nothing is fetched or stored before the button is pressed.
 */
export function prepareKeeping(place: HTMLElement): void {
  if (isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator) void show(place).catch(() => undefined);
}
