/** The feeds of what changed. */
export const feedMessages = {
  title: { en: 'what changed', es: 'qué cambió', pt: 'o que mudou', fr: 'ce qui a changé' },
  subtitle: {
    en: 'Numbers, offices and sources that changed. A number says who published it and when; nobody has rung it.',
    es: 'Números, oficinas y fuentes que cambiaron. De cada número se dice quién lo publicó y cuándo; nadie ha llamado a ese número.',
    pt: 'Números, órgãos e fontes que mudaram. De cada número se diz quem o publicou e quando; ninguém ligou para ele.',
    fr: 'Numéros, services et sources qui ont changé. Pour chaque numéro, il est dit qui l’a publié et quand\u00a0; personne ne l’a appelé.',
  },
  rights: { en: 'Creative Commons Attribution 4.0', es: 'Creative Commons Atribución 4.0', pt: 'Creative Commons Atribuição 4.0', fr: 'Creative Commons Attribution 4.0' },
} as const;
