import type { Meaning } from '../meaning.ts';
import type { SourceKind } from '../vocabularies.ts';

/** What each kind of source is called, and who speaks in it. */
export const SOURCE_KIND_MEANINGS: Readonly<Record<SourceKind, Meaning>> = {
  official: {
    label: { en: 'The authority itself', es: 'La propia autoridad', pt: 'A própria autoridade', fr: 'L’autorité elle-même' },
    meaning: {
      en: 'Published by the authority, service or organisation that the fact is about.',
      es: 'Publicado por la autoridad, el servicio o la organización de que trata el dato.',
      pt: 'Publicado pela autoridade, pelo serviço ou pela organização de que trata o dado.',
      fr: 'Publié par l’autorité, le service ou l’organisation que l’information concerne.',
    },
  },
  government: {
    label: { en: 'Another public body', es: 'Otro organismo público', pt: 'Outro órgão público', fr: 'Autre organisme public' },
    meaning: {
      en: 'Published by a public body other than the one the fact is about.',
      es: 'Publicado por un organismo público distinto de aquel de que trata el dato.',
      pt: 'Publicado por um órgão público que não é aquele de que trata o dado.',
      fr: 'Publié par un organisme public autre que celui que l’information concerne.',
    },
  },
  igo: {
    label: {
      en: 'Intergovernmental organisation',
      es: 'Organización intergubernamental',
      pt: 'Organização intergovernamental',
      fr: 'Organisation intergouvernementale',
    },
    meaning: {
      en: 'Published by an organisation of states, such as the United Nations or the OAS.',
      es: 'Publicado por una organización de Estados, como las Naciones Unidas o la OEA.',
      pt: 'Publicado por uma organização de Estados, como as Nações Unidas ou a OEA.',
      fr: 'Publié par une organisation d’États, comme les Nations Unies ou l’OEA.',
    },
  },
  ngo: {
    label: {
      en: 'Non-governmental organisation',
      es: 'Organización no gubernamental',
      pt: 'Organização não governamental',
      fr: 'Organisation non gouvernementale',
    },
    meaning: {
      en: 'Published by a private organisation not run for profit.',
      es: 'Publicado por una organización privada sin fines de lucro.',
      pt: 'Publicado por uma organização privada sem fins lucrativos.',
      fr: 'Publié par une organisation privée à but non lucratif.',
    },
  },
  media: {
    label: { en: 'Press', es: 'Prensa', pt: 'Imprensa', fr: 'Presse' },
    meaning: {
      en: 'Published by a newspaper, a broadcaster or another news service.',
      es: 'Publicado por un diario, una emisora u otro medio de noticias.',
      pt: 'Publicado por um jornal, uma emissora ou outro veículo de notícias.',
      fr: 'Publié par un journal, une chaîne, une radio ou un autre média d’information.',
    },
  },
  academic: {
    label: { en: 'Academic work', es: 'Trabajo académico', pt: 'Trabalho acadêmico', fr: 'Travail universitaire' },
    meaning: {
      en: 'Published by a university, or as a study or thesis.',
      es: 'Publicado por una universidad, o como estudio o tesis.',
      pt: 'Publicado por uma universidade, ou como estudo ou tese.',
      fr: 'Publié par une université, ou sous forme d’étude ou de thèse.',
    },
  },
  letter: {
    label: { en: 'Letter from the office', es: 'Carta de la oficina', pt: 'Carta do órgão', fr: 'Lettre du service' },
    meaning: {
      en: 'Answered in writing by the office named.',
      es: 'Respondido por escrito por la oficina indicada.',
      pt: 'Respondido por escrito pelo órgão indicado.',
      fr: 'Réponse écrite du service indiqué.',
    },
  },
  call: {
    label: { en: 'Call to the office', es: 'Llamada a la oficina', pt: 'Ligação ao órgão', fr: 'Appel au service' },
    meaning: {
      en: 'Said by the office named, in a phone call made to it.',
      es: 'Dicho por la oficina indicada en una llamada que se le hizo.',
      pt: 'Dito pelo órgão indicado em uma ligação feita a ele.',
      fr: 'Dit par le service indiqué lors d’un appel qui lui a été fait.',
    },
  },
};
