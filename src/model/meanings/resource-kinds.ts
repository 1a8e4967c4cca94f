import type { Meaning } from '../meaning.ts';
import type { ResourceKind } from '../vocabularies.ts';

/** What each resource is. */
export const RESOURCE_KIND_MEANINGS: Readonly<Record<ResourceKind, Meaning>> = {
  database: {
    label: { en: 'Database', es: 'Base de datos', pt: 'Base de dados', fr: 'Base de données' },
    meaning: {
      en: 'Records that one can search.',
      es: 'Registros en los que se puede buscar.',
      pt: 'Registros em que se pode pesquisar.',
      fr: 'Des données que l’on peut interroger.',
    },
  },
  network: {
    label: { en: 'Network', es: 'Red', pt: 'Rede', fr: 'Réseau' },
    meaning: {
      en: 'Offices or people of several states who work together.',
      es: 'Oficinas o personas de varios Estados que trabajan juntas.',
      pt: 'Órgãos ou pessoas de vários Estados que trabalham juntos.',
      fr: 'Des services ou des personnes de plusieurs États qui travaillent ensemble.',
    },
  },
  directory: {
    label: { en: 'Directory', es: 'Directorio', pt: 'Diretório', fr: 'Répertoire' },
    meaning: {
      en: 'A list of whom to turn to.',
      es: 'Una lista de a quién acudir.',
      pt: 'Uma lista de a quem recorrer.',
      fr: 'Une liste de ceux à qui s’adresser.',
    },
  },
  'hotline-list': {
    label: { en: 'Reporting lines', es: 'Líneas de denuncia', pt: 'Linhas de denúncia', fr: 'Lignes de signalement' },
    meaning: {
      en: 'Where to report, in one country or in several.',
      es: 'Dónde denunciar, en uno o varios países.',
      pt: 'Onde denunciar, em um ou mais países.',
      fr: 'Où signaler, dans un pays ou dans plusieurs.',
    },
  },
  guide: {
    label: { en: 'Guide', es: 'Guía', pt: 'Guia', fr: 'Guide' },
    meaning: {
      en: 'Says how a task is done well.',
      es: 'Explica cómo se hace bien una tarea.',
      pt: 'Explica como fazer bem uma tarefa.',
      fr: 'Explique comment bien accomplir une tâche.',
    },
  },
  report: {
    label: { en: 'Report', es: 'Informe', pt: 'Relatório', fr: 'Rapport' },
    meaning: {
      en: 'Tells the state of things at a date.',
      es: 'Describe la situación en una fecha.',
      pt: 'Descreve a situação em uma data.',
      fr: 'Décrit la situation à une date.',
    },
  },
  organization: {
    label: { en: 'Organisation', es: 'Organización', pt: 'Organização', fr: 'Organisation' },
    meaning: {
      en: 'Helps, advises or coordinates in several states.',
      es: 'Ayuda, asesora o coordina en varios Estados.',
      pt: 'Ajuda, orienta ou coordena em vários Estados.',
      fr: 'Aide, conseille ou coordonne dans plusieurs États.',
    },
  },
};
