import type { Meaning } from '../meaning.ts';
import type { PartyAct } from '../vocabularies.ts';

/** By which act a state became bound, as the table of treaties says it. */
export const PARTY_ACT_MEANINGS: Readonly<Record<PartyAct, Meaning>> = {
  ratification: {
    label: { en: 'Ratification', es: 'Ratificación', pt: 'Ratificação', fr: 'Ratification' },
    meaning: {
      en: 'It signed, and then bound itself.',
      es: 'Firmó y después se obligó.',
      pt: 'Assinou e depois se obrigou.',
      fr: 'Il a signé, puis s’est engagé.',
    },
  },
  accession: {
    label: { en: 'Accession', es: 'Adhesión', pt: 'Adesão', fr: 'Adhésion' },
    meaning: {
      en: 'It bound itself without having signed.',
      es: 'Se obligó sin haber firmado antes.',
      pt: 'Obrigou-se sem ter assinado antes.',
      fr: 'Il s’est engagé sans avoir signé.',
    },
  },
  succession: {
    label: { en: 'Succession', es: 'Sucesión', pt: 'Sucessão', fr: 'Succession' },
    meaning: {
      en: 'It took over the treaty from the state that governed it before.',
      es: 'Asumió el tratado del Estado que lo gobernaba antes.',
      pt: 'Assumiu o tratado do Estado que o governava antes.',
      fr: 'Il a repris le traité de l’État qui le gouvernait auparavant.',
    },
  },
  'signature-only': {
    label: { en: 'Signed only', es: 'Solo firmó', pt: 'Apenas assinou', fr: 'Signature seulement' },
    meaning: {
      en: 'It signed and is not bound.',
      es: 'Firmó, pero no está obligado.',
      pt: 'Assinou, mas não está obrigado.',
      fr: 'Il a signé, mais n’est pas lié.',
    },
  },
};
