/** Words of the link that leaves the site quickly. */
export const leaveMessages = {
  leave: { en: 'Leave this page', es: 'Salir de esta página', pt: 'Sair desta página', fr: 'Quitter cette page' },
  // Leaving hides the page from whoever comes near, and nothing more: that stands beside the link.
  history: {
    en: 'The visit stays in the history.',
    es: 'La visita queda en el historial.',
    pt: 'A visita fica no histórico.',
    fr: 'La visite reste dans l’historique.',
  },
} as const;

/** What is said while Shift is being pressed and the page left. */
export const leavingMessages = {
  twoMore: {
    en: 'Shift. Press it 2 more times to leave this page.',
    es: 'Mayús. Púlsela 2 veces más para salir de esta página.',
    pt: 'Shift. Pressione mais 2 vezes para sair desta página.',
    fr: 'Maj. Appuyez encore 2 fois pour quitter cette page.',
  },
  oneMore: {
    en: 'Shift. Press it 1 more time to leave this page.',
    es: 'Mayús. Púlsela 1 vez más para salir de esta página.',
    pt: 'Shift. Pressione mais 1 vez para sair desta página.',
    fr: 'Maj. Appuyez encore 1 fois pour quitter cette page.',
  },
  expired: { en: 'You stay on this page.', es: 'Sigue en esta página.', pt: 'Você continua nesta página.', fr: 'Vous restez sur cette page.' },
  leaving: { en: 'Leaving this page.', es: 'Saliendo de esta página.', pt: 'Saindo desta página.', fr: 'Vous quittez cette page.' },
} as const;
