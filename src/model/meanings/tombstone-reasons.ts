import type { Meaning } from '../meaning.ts';
import type { TombstoneReason } from '../vocabularies.ts';

/** Why an entry ended, as its page says it. */
export const TOMBSTONE_REASON_MEANINGS: Readonly<Record<TombstoneReason, Meaning>> = {
  renamed: {
    label: { en: 'Renamed', es: 'Cambió de nombre', pt: 'Mudou de nome', fr: 'A changé de nom' },
    meaning: {
      en: 'Goes on under another name.',
      es: 'Sigue existiendo con otro nombre.',
      pt: 'Continua a existir com outro nome.',
      fr: 'Existe toujours sous un autre nom.',
    },
  },
  merged: {
    label: { en: 'Merged', es: 'Pasó a otro organismo', pt: 'Passou a outro órgão', fr: 'A rejoint un autre organisme' },
    meaning: {
      en: 'Became part of another body, which took over its work.',
      es: 'Pasó a formar parte de otro organismo, que asumió su trabajo.',
      pt: 'Passou a fazer parte de outro órgão, que assumiu seu trabalho.',
      fr: 'Fait désormais partie d’un autre organisme, qui a repris son travail.',
    },
  },
  closed: {
    label: { en: 'Closed', es: 'Cerró', pt: 'Encerrou as atividades', fr: 'A fermé' },
    meaning: {
      en: 'No longer at work, so do not rely on its old numbers.',
      es: 'Ya no funciona, así que no confíe en sus números anteriores.',
      pt: 'Não funciona mais, por isso não conte com seus números antigos.',
      fr: 'N’est plus en activité, donc ne comptez pas sur ses anciens numéros.',
    },
  },
  duplicate: {
    label: { en: 'Listed twice', es: 'Figuraba dos veces', pt: 'Constava duas vezes', fr: 'Figurait deux fois' },
    meaning: {
      en: 'The same agency has another entry in this directory, which stays.',
      es: 'La misma institución tiene otra entrada en este directorio, que se mantiene.',
      pt: 'A mesma instituição tem outro registro neste diretório, que permanece.',
      fr: 'Le même organisme a une autre fiche dans ce répertoire, qui reste en place.',
    },
  },
  'listed-in-error': {
    label: { en: 'Listed by mistake', es: 'Figuraba por error', pt: 'Constava por engano', fr: 'Figurait par erreur' },
    meaning: {
      en: 'Does not belong in this directory and was listed by our mistake.',
      es: 'No corresponde a este directorio y figuró en él por un error nuestro.',
      pt: 'Não pertence a este diretório e constou nele por engano nosso.',
      fr: 'N’a pas sa place dans ce répertoire et y figurait par erreur de notre part.',
    },
  },
};
