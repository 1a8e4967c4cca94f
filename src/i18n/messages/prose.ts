/** The search in the pages: glossary, treaties, resources, laws, gaps, notes and guides, under the results of the directory. */
export const proseMessages = {
  nothing: { en: 'Nothing found in the pages.', es: 'No se encontró nada en las páginas.', pt: 'Nada encontrado nas páginas.', fr: 'Rien n’a été trouvé dans les pages.' },
  failed: {
    en: 'The pages could not be searched just now.',
    es: 'En este momento no se pudo buscar en las páginas.',
    pt: 'Não foi possível buscar nas páginas agora.',
    fr: 'La recherche dans les pages n’a pas fonctionné.',
  },
} as const;
