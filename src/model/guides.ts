/** The guides for those who look after the content: content/guides/<guide>/. They stand under contribute/; some are in English only. */
export const GUIDES = ['correct', 'safety', 'sources', 'review', 'fields', 'rules', 'language', 'region'] as const;
export type Guide = (typeof GUIDES)[number];

/** The texts for those who use the directory: a person in trouble, a consular officer, an advocate. They stand in all four languages, always. */
export const READER_GUIDES = ['help', 'consular', 'advocate'] as const;
export type ReaderGuide = (typeof READER_GUIDES)[number];

export const ALL_GUIDES: readonly (Guide | ReaderGuide)[] = [...GUIDES, ...READER_GUIDES];

/** True for a text that must exist in every language of the site. */
export function isForReaders(guide: Guide | ReaderGuide): guide is ReaderGuide {
  return (READER_GUIDES as readonly string[]).includes(guide);
}

/** The path of a guide's page, the same in every language. */
export function guidePath(guide: Guide | ReaderGuide): string {
  if (guide === 'help') return 'help/';
  return isForReaders(guide) ? `help/${guide}/` : `contribute/${guide}/`;
}
