import type { Meaning } from '../meaning.ts';
import type { Sharing } from '../vocabularies.ts';

/**
 * Whether a line passes on what it hears, to the police or to immigration, as its source tells it.
 * The words say whose claim it is: the directory itself promises no secrecy.
 */
export const SHARING_MEANINGS: Readonly<Record<Sharing, Meaning>> = {
  never: {
    label: { en: 'Never, according to the source', es: 'Nunca, según la fuente', pt: 'Nunca, segundo a fonte', fr: 'Jamais, selon la source' },
    meaning: {
      en: 'The source says that the line does not pass on what it is told.',
      es: 'La fuente dice que la línea no transmite lo que se le cuenta.',
      pt: 'A fonte diz que a linha não repassa o que lhe contam.',
      fr: 'La source dit que la ligne ne transmet pas ce qu’on lui confie.',
    },
  },
  'with-consent': {
    label: { en: 'Only with your consent', es: 'Solo con su consentimiento', pt: 'Somente com o seu consentimento', fr: 'Seulement avec votre accord' },
    meaning: {
      en: 'The source says that the line passes on what it is told only if you agree.',
      es: 'La fuente dice que la línea transmite lo que se le cuenta solo si usted está de acuerdo.',
      pt: 'A fonte diz que a linha só repassa o que lhe contam se você concordar.',
      fr: 'La source dit que la ligne ne transmet ce qu’on lui confie que si vous êtes d’accord.',
    },
  },
  'when-required-by-law': {
    label: { en: 'When the law requires it', es: 'Cuando la ley lo exige', pt: 'Quando a lei exige', fr: 'Quand la loi l’exige' },
    meaning: {
      en: 'The source says that the line passes on what it is told when the law requires it.',
      es: 'La fuente dice que la línea transmite lo que se le cuenta cuando la ley lo exige.',
      pt: 'A fonte diz que a linha repassa o que lhe contam quando a lei exige.',
      fr: 'La source dit que la ligne transmet ce qu’on lui confie quand la loi l’exige.',
    },
  },
  always: {
    label: { en: 'Always', es: 'Siempre', pt: 'Sempre', fr: 'Toujours' },
    meaning: {
      en: 'The source says that the line passes on what it is told.',
      es: 'La fuente dice que la línea transmite lo que se le cuenta.',
      pt: 'A fonte diz que a linha repassa o que lhe contam.',
      fr: 'La source dit que la ligne transmet ce qu’on lui confie.',
    },
  },
};
