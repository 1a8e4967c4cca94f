import type { Meaning } from '../meaning.ts';
import type { Reach } from '../vocabularies.ts';

/** From where a contact works as it is written. */
export const REACH_MEANINGS: Readonly<Record<Reach, Meaning>> = {
  international: {
    label: { en: 'Also from abroad', es: 'También desde el exterior', pt: 'Também do exterior', fr: 'Aussi depuis l’étranger' },
    meaning: {
      en: 'It is written so that it can be used from other countries, unless the contact names those from which it works.',
      es: 'Está escrito para usarse desde otros países, salvo que el contacto indique desde cuáles funciona.',
      pt: 'Está escrito para ser usado de outros países, a menos que o contato indique de quais funciona.',
      fr: 'Il est écrit pour servir depuis d’autres pays, sauf si la fiche précise depuis lesquels il fonctionne.',
    },
  },
  domestic: {
    label: {
      en: 'Only from inside the country',
      es: 'Solo desde dentro del país',
      pt: 'Somente de dentro do país',
      fr: 'Seulement depuis le pays',
    },
    meaning: {
      en: 'It is dialled as it stands inside the country and does not work from abroad.',
      es: 'Se marca tal como está escrito dentro del país y no funciona desde el exterior.',
      pt: 'Disca-se como está escrito dentro do país e não funciona do exterior.',
      fr: 'Il se compose tel quel dans le pays et ne fonctionne pas depuis l’étranger.',
    },
  },
};
