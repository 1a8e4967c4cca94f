/** Links to suggest a correction, and the letter that they begin. Nothing here asks who writes. */
export const correctionMessages = {
  publicReport: { en: 'public report', es: 'aviso público', pt: 'aviso público', fr: 'signalement public' },
  missing: { en: 'Is an agency missing?', es: '¿Falta una institución?', pt: 'Falta uma instituição?', fr: 'Il manque un organisme\u00a0?' },
  missingSubject: {
    en: (country: string) => `Missing agency: ${country}`,
    es: (country: string) => `Institución que falta: ${country}`,
    pt: (country: string) => `Instituição que falta: ${country}`,
    fr: (country: string) => `Organisme manquant\u00a0: ${country}`,
  },
  entry: { en: 'Entry', es: 'Entrada', pt: 'Registro', fr: 'Fiche' },
  value: { en: 'What the page shows', es: 'Lo que muestra la página', pt: 'O que a página mostra', fr: 'Ce que montre la page' },
  page: { en: 'Page', es: 'Página', pt: 'Página', fr: 'Page' },
  questions: {
    en: ['What is wrong?', 'What is right?', 'Where is it published?'],
    es: ['¿Qué está mal?', '¿Cuál es el dato correcto?', '¿Dónde está publicado?'],
    pt: ['O que está errado?', 'Qual é o dado certo?', 'Onde está publicado?'],
    fr: ['Qu’est-ce qui est faux\u00a0?', 'Quelle est la bonne information\u00a0?', 'Où est-elle publiée\u00a0?'],
  },
  missingQuestions: {
    en: ['Which country, and which agency?', 'What does it do?', 'How can it be reached?', 'Where is that published?'],
    es: ['¿Qué país y qué institución?', '¿Qué hace?', '¿Cómo se la contacta?', '¿Dónde está publicado?'],
    pt: ['Qual país e qual instituição?', 'O que ela faz?', 'Como entrar em contato com ela?', 'Onde isso está publicado?'],
    fr: ['Quel pays et quel organisme\u00a0?', 'Que fait-il\u00a0?', 'Comment le joindre\u00a0?', 'Où est-ce publié\u00a0?'],
  },
} as const;
