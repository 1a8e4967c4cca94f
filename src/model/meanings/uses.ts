import type { Meaning } from '../meaning.ts';
import type { Use } from '../vocabularies.ts';

/** What a resource is good for in a case. */
export const USE_MEANINGS: Readonly<Record<Use, Meaning>> = {
  identification: {
    label: { en: 'Recognise a victim', es: 'Reconocer a una víctima', pt: 'Reconhecer uma vítima', fr: 'Reconnaître une victime' },
    meaning: {
      en: 'Signs, questions and procedures for identification.',
      es: 'Indicios, preguntas y procedimientos de identificación.',
      pt: 'Sinais, perguntas e procedimentos de identificação.',
      fr: 'Signes, questions et procédures d’identification.',
    },
  },
  assistance: {
    label: { en: 'Help a victim', es: 'Asistir a una víctima', pt: 'Prestar assistência', fr: 'Aider une victime' },
    meaning: {
      en: 'What help is due, and how to give it.',
      es: 'Qué ayuda corresponde y cómo darla.',
      pt: 'Que ajuda é devida e como prestá-la.',
      fr: 'Quelle aide est due, et comment l’apporter.',
    },
  },
  contacts: {
    label: { en: 'Find a contact', es: 'Encontrar un contacto', pt: 'Encontrar um contato', fr: 'Trouver un contact' },
    meaning: {
      en: 'Whom to call or write to.',
      es: 'A quién llamar o escribir.',
      pt: 'Para quem ligar ou escrever.',
      fr: 'Qui appeler ou à qui écrire.',
    },
  },
  consular: {
    label: { en: 'Act as a consulate', es: 'Actuar como consulado', pt: 'Atuar como consulado', fr: 'Agir en tant que consulat' },
    meaning: {
      en: 'For consular officers.',
      es: 'Para funcionarios consulares.',
      pt: 'Para agentes consulares.',
      fr: 'Pour les agents consulaires.',
    },
  },
  repatriation: {
    label: { en: 'Return home', es: 'Volver al país', pt: 'Voltar ao país', fr: 'Rentrer au pays' },
    meaning: {
      en: 'For a safe and voluntary return.',
      es: 'Para un retorno seguro y voluntario.',
      pt: 'Para um retorno seguro e voluntário.',
      fr: 'Pour un retour sûr et volontaire.',
    },
  },
  children: {
    label: { en: 'Protect a child', es: 'Proteger a una niña o un niño', pt: 'Proteger uma criança', fr: 'Protéger un enfant' },
    meaning: {
      en: 'For cases of children and adolescents.',
      es: 'Para casos de niñas, niños y adolescentes.',
      pt: 'Para casos de crianças e adolescentes.',
      fr: 'Pour les cas d’enfants et d’adolescents.',
    },
  },
  labour: {
    label: { en: 'Forced labour', es: 'Trabajo forzoso', pt: 'Trabalho forçado', fr: 'Travail forcé' },
    meaning: {
      en: 'For cases of exploitation at work.',
      es: 'Para casos de explotación laboral.',
      pt: 'Para casos de exploração no trabalho.',
      fr: 'Pour les cas d’exploitation au travail.',
    },
  },
  legislation: {
    label: { en: 'Find a law', es: 'Encontrar una ley', pt: 'Encontrar uma lei', fr: 'Trouver une loi' },
    meaning: {
      en: 'Laws and treaties of the states.',
      es: 'Leyes y tratados de los Estados.',
      pt: 'Leis e tratados dos Estados.',
      fr: 'Lois et traités des États.',
    },
  },
  'case-law': {
    label: { en: 'Find a judgment', es: 'Encontrar una sentencia', pt: 'Encontrar uma decisão', fr: 'Trouver un jugement' },
    meaning: {
      en: 'What courts have decided.',
      es: 'Lo que decidieron los tribunales.',
      pt: 'O que os tribunais decidiram.',
      fr: 'Ce que les tribunaux ont décidé.',
    },
  },
  cooperation: {
    label: { en: 'Work with another state', es: 'Cooperar con otro Estado', pt: 'Cooperar com outro Estado', fr: 'Coopérer avec un autre État' },
    meaning: {
      en: 'Requests and work between authorities.',
      es: 'Solicitudes y trabajo entre autoridades.',
      pt: 'Pedidos e trabalho entre autoridades.',
      fr: 'Demandes et travail entre autorités.',
    },
  },
  statistics: {
    label: { en: 'Find figures', es: 'Encontrar cifras', pt: 'Encontrar números', fr: 'Trouver des chiffres' },
    meaning: {
      en: 'Figures and trends.',
      es: 'Cifras y tendencias.',
      pt: 'Números e tendências.',
      fr: 'Chiffres et tendances.',
    },
  },
  training: {
    label: { en: 'Train people', es: 'Capacitar', pt: 'Capacitar', fr: 'Former' },
    meaning: {
      en: 'Courses and teaching material.',
      es: 'Cursos y material didáctico.',
      pt: 'Cursos e material didático.',
      fr: 'Cours et supports de formation.',
    },
  },
};
