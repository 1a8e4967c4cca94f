import { joined, sourceText, textOf, warningsOf } from './take/page-text.ts';

/**
 * A contact as text for a message: who it is, what to know before calling, the number, its facts, and of when they are.
 * Cautions and doubt stand before the number.
 * @param item the list item of the contact, inside the entry of its agency
 */
export function contactAsText(item: Element): string {
  const entry = item.closest('[data-agency], article') ?? item.ownerDocument.querySelector('main');
  const facts = [...item.querySelectorAll('.facts > span')].map(textOf);
  const number = ['.channel', '.number', '.beside'].map((part) => textOf(item.querySelector(part)));
  return joined(
    [
      textOf(entry?.querySelector('h1, h3')),
      textOf(item.querySelector('.label')),
      ...warningsOf(item, entry),
      joined(number, ' '),
      joined(facts, ' · '),
      sourceText(item.querySelector('.source')),
    ],
    '\n',
  );
}
