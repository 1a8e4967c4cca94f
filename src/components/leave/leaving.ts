import { messagesIn } from '../../i18n/messages.ts';
import { leavingMessages } from '../../i18n/messages/leave.ts';
import type { Locale } from '../../model/locales.ts';

/** Shift must be pressed this often, each time within this many milliseconds of the one before. As in GOV.UK's "Exit this page". */
const PRESSES = 3;
const PATIENCE = 5000;

/** A white sheet over the page while the other one loads, which says what happens. The page's policy allows styles set by script. */
function cover(words: string): HTMLElement {
  const sheet = document.createElement('div');
  sheet.setAttribute('role', 'alert');
  Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '9', padding: '2rem', background: '#fff', color: '#000' });
  document.body.append(sheet);
  // An alert is read when its words arrive after it.
  setTimeout(() => {
    sheet.textContent = words;
  });
  return sheet;
}

/**
 * Makes "Leave this page" quicker where there is script: a white sheet at once, and Shift pressed three times from anywhere in the page.
 * Not Escape: it already means other things, above all for those who use a screen reader. The browsing history stays as it is.
 */
export function prepareLeaving(): void {
  const [link, ...others] = document.querySelectorAll<HTMLAnchorElement>('a.leave, a.skip[rel]');
  if (!link) return;
  const m = messagesIn(leavingMessages, document.documentElement.lang as Locale);
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  document.body.append(status);

  let presses = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let withAnotherKey = false;
  let sheet: HTMLElement | undefined;

  const startAgain = (words = ''): void => {
    clearTimeout(timer);
    presses = 0;
    status.textContent = words;
  };
  const leave = (): void => {
    startAgain();
    sheet ??= cover(m.leaving);
    window.location.href = link.href;
  };

  for (const one of [link, ...others]) {
    one.addEventListener('click', (event) => {
      // With one of these keys it opens beside this page, and this one stays.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      leave();
    });
  }
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Shift' && !withAnotherKey) {
        presses += 1;
        clearTimeout(timer);
        if (presses >= PRESSES) leave();
        else {
          status.textContent = presses === 1 ? m.twoMore : m.oneMore;
          timer = setTimeout(() => startAgain(m.expired), PATIENCE);
        }
      } else if (presses > 0) {
        startAgain();
      }
      // Shift that made a capital letter is let go of after the letter: that is no press of its own.
      withAnotherKey = event.shiftKey;
    },
    true,
  );
  // The way back may show the page as it was left: without the sheet, and counting from nothing.
  window.addEventListener('pageshow', () => {
    sheet?.remove();
    sheet = undefined;
    withAnotherKey = false;
    startAgain();
  });
}
