/** The guides for those who correct the directory, and their list. */
export const guideMessages = {
  guides: { en: 'Guides', es: 'Guías', pt: 'Guias', fr: 'Guides' },
  /** Beside a guide that exists in English only, in the other languages. */
  inEnglish: { en: 'in English', es: 'en inglés', pt: 'em inglês', fr: 'en anglais' },
  onlyEnglish: {
    en: 'This guide is in English.',
    es: 'Esta guía está solo en inglés. Todavía no se ha traducido.',
    pt: 'Este guia está só em inglês. Ainda não foi traduzido.',
    fr: 'Ce guide n’existe qu’en anglais. Il n’est pas encore traduit.',
  },
} as const;
