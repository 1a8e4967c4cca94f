const tidy = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';

/** The words of an element in one line; empty where there is no element. */
export const textOf = (element: Element | null | undefined): string => tidy(element?.textContent);

/** Several words, those that are there, with something between them. */
export const joined = (parts: readonly string[], separator: string): string => parts.filter(Boolean).join(separator);

/** Where a number comes from and of when that is, as its small print says: up to the further sources, without the doubt, which stands apart. */
export function sourceText(source: Element | null): string {
  let text = '';
  for (const node of source?.childNodes ?? []) {
    const words = node.textContent ?? '';
    if (node instanceof Element && node.matches('.doubt')) continue;
    if (words.trim().startsWith(';') || (node instanceof Element && node.matches('.wrong'))) break;
    text += words;
  }
  return tidy(text);
}

/** What must be known before a contact is used: the cautions of its agency, then the doubt about its number. */
export function warningsOf(item: Element, entry: Element | null): string[] {
  return [...(entry?.querySelectorAll('[data-caution]') ?? []), ...item.querySelectorAll('.doubt')].map(textOf);
}
