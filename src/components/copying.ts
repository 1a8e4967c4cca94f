const tidy = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/**
 * A contact as text for a message: who it is, what to know before calling, the number, and its facts.
 * The caution stands before the number, as on the page.
 * @param item the list item of the contact, inside the entry of its agency
 */
export function contactAsText(item: Element): string {
  const entry = item.closest('[data-agency], article') ?? item.ownerDocument.querySelector('main');
  const facts = [...item.querySelectorAll('.facts > span')].map(tidy).join(' · ');
  return [
    tidy(entry?.querySelector('h1, h3')),
    ...[...(entry?.querySelectorAll('[data-caution]') ?? [])].map(tidy),
    tidy(item.querySelector('.label')),
    [tidy(item.querySelector('.channel')), tidy(item.querySelector('.number')), tidy(item.querySelector('.beside'))].filter(Boolean).join(' '),
    facts,
    tidy(item.querySelector('.doubt')),
  ]
    .filter(Boolean)
    .join('\n');
}
