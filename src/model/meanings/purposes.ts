import type { Meaning } from '../meaning.ts';
import type { Purpose } from '../vocabularies.ts';

/** What each purpose of a contact is called, and whom one reaches there. */
export const PURPOSE_MEANINGS: Readonly<Record<Purpose, Meaning>> = {
  hotline: {
    label: { en: 'Line for the public', es: 'Línea para el público', pt: 'Linha para o público', fr: 'Ligne pour le public' },
    meaning: {
      en: 'Anybody may use it to ask for help or to report a case.',
      es: 'Cualquier persona puede usarla para pedir ayuda o denunciar un caso.',
      pt: 'Qualquer pessoa pode usá-la para pedir ajuda ou denunciar um caso.',
      fr: 'Toute personne peut s’en servir pour demander de l’aide ou signaler un cas.',
    },
  },
  duty: {
    label: { en: 'On duty', es: 'Guardia', pt: 'Plantão', fr: 'Permanence' },
    meaning: {
      en: 'It reaches an officer or a team on duty, for what cannot wait.',
      es: 'Comunica con una persona o un equipo de guardia, para lo que no puede esperar.',
      pt: 'Dá acesso a uma pessoa ou equipe de plantão, para o que não pode esperar.',
      fr: 'Ce contact permet de joindre une personne ou une équipe de permanence, pour ce qui ne peut pas attendre.',
    },
  },
  'after-hours': {
    label: { en: 'After hours', es: 'Fuera de horario', pt: 'Fora do expediente', fr: 'Hors des heures de bureau' },
    meaning: {
      en: 'It is meant for when the office is closed.',
      es: 'Es para cuando la oficina está cerrada.',
      pt: 'É para quando o órgão está fechado.',
      fr: 'Ce contact sert quand le bureau est fermé.',
    },
  },
  office: {
    label: { en: 'Office', es: 'Oficina', pt: 'Expediente', fr: 'Bureau' },
    meaning: {
      en: 'It reaches the office, as a rule in working hours only.',
      es: 'Comunica con la oficina, por lo general solo en horario de trabajo.',
      pt: 'Dá acesso ao órgão, em geral só no horário de expediente.',
      fr: 'Ce contact permet de joindre le bureau, en général aux heures de travail seulement.',
    },
  },
};
