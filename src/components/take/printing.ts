import { formatDate } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { printMessages } from '../../i18n/messages/take.ts';
import { isLocale } from '../../model/locales.ts';
import { sheetElement, sheetParts } from './print-sheet.ts';
import printCss from './print.css?inline';

/*
 * What happens when a country or agency page is printed. It is made when somebody prints, and taken away afterwards: a page pays nothing for it.
 * Without script the page prints as it stands, with the day of its content.
 */

const { lang } = document.documentElement;
const words = messagesIn(printMessages, isLocale(lang) ? lang : 'en');

/** Today by the reader's own clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

let made: Element[] = [];

function prepare(): void {
  const main = document.querySelector('main');
  if (!main || made.length > 0) return;
  const contentDate = document.querySelector('footer p:last-of-type')?.textContent ?? '';
  const dates = `${words.printedOn(formatDate(today(), isLocale(lang) ? lang : 'en'))} ${contentDate}`;
  const address = `${location.origin}${location.pathname}`;
  const parts = sheetParts(main);
  const annex = document.createElement('p');
  annex.className = 'annex';
  annex.textContent = parts.length > 0 ? words.annex : `${dates} ${address}`;
  made = [...(parts.length > 0 ? [sheetElement(document.querySelector('h1')?.textContent ?? '', [dates, address], parts, words)] : []), annex];
  main.prepend(...made);
}

function tidyUp(): void {
  for (const element of made) element.remove();
  made = [];
}

const style = new CSSStyleSheet();
style.replaceSync(printCss);
document.adoptedStyleSheets.push(style);
addEventListener('beforeprint', prepare);
addEventListener('afterprint', tidyUp);

const button = document.createElement('button');
button.type = 'button';
button.className = 'copy';
button.textContent = words.print;
button.addEventListener('click', () => {
  print();
});
document.querySelector('[data-take]')?.append(' ', button);
