import { searchMessages } from './search.ts';

/** The directory page, and the pages of one type, role or language. */
export const directoryMessages = {
  title: { en: 'Directory', es: 'Directorio', pt: 'Diretório', fr: 'Répertoire' },
  description: {
    en: 'All authorities and services against human trafficking in the 35 states of the Americas, by country, type, language, role, whom they serve and what they do.',
    es: 'Todas las autoridades y servicios contra la trata de personas en los 35 Estados de las Américas, por país, tipo, idioma, función, a quién atienden y qué hacen.',
    pt: 'Todas as autoridades e serviços contra o tráfico de pessoas nos 35 Estados das Américas, por país, tipo, idioma, função, a quem atendem e o que fazem.',
    fr: 'Toutes les autorités et tous les services contre la traite des personnes dans les 35 États des Amériques, par pays, type, langue, rôle, public et action.',
  },
  lead: {
    en: (agencies: number, countries: number) => `${agencies} agencies in ${countries} states, with the first number of each. The page of an agency gives all its numbers, with their sources.`,
    es: (agencies: number, countries: number) => `${agencies} instituciones en ${countries} Estados, con el primer número de cada una. La página de una institución da todos sus números, con sus fuentes.`,
    pt: (agencies: number, countries: number) => `${agencies} instituições em ${countries} Estados, com o primeiro número de cada uma. A página de uma instituição traz todos os seus números, com as fontes.`,
    fr: (agencies: number, countries: number) => `${agencies} organismes dans ${countries} États, avec le premier numéro de chacun. La page d’un organisme donne tous ses numéros, avec leurs sources.`,
  },
  agencies: { en: 'Agencies', es: 'Instituciones', pt: 'Instituições', fr: 'Organismes' },
  browse: {
    en: 'Lists by type, role and language',
    es: 'Listas por tipo, función e idioma',
    pt: 'Listas por tipo, função e idioma',
    fr: 'Listes par type, rôle et langue',
  },
  type: { en: 'Type of agency', es: 'Tipo de institución', pt: 'Tipo de instituição', fr: 'Type d’organisme' },
  language: { en: 'Language of service', es: 'Idioma de atención', pt: 'Idioma de atendimento', fr: 'Langue de service' },
  channel: { en: 'How to reach it', es: 'Cómo contactarla', pt: 'Como contatar', fr: 'Comment le joindre' },
  free: { en: 'Free of charge', es: 'Gratis', pt: 'Grátis', fr: 'Gratuit' },
  hours: { en: '24 hours, every day', es: '24 horas, todos los días', pt: '24 horas, todos os dias', fr: '24 heures sur 24, tous les jours' },
  insideOnly: { en: 'only inside the country', es: 'solo dentro del país', pt: 'só dentro do país', fr: 'seulement dans le pays' },
  stated: { en: 'Stated by a source', es: 'Según una fuente', pt: 'Segundo uma fonte', fr: 'Selon une source' },
  assumed: {
    en: 'Official language, not confirmed',
    es: 'Idioma oficial, no confirmado',
    pt: 'Idioma oficial, não confirmado',
    fr: 'Langue officielle, non confirmée',
  },
  assumedMeaning: {
    en: 'No source says in which languages these agencies answer. The language is official in their country: ask before you rely on it.',
    es: 'Ninguna fuente dice en qué idiomas atienden estas instituciones. El idioma es oficial en su país: pregunte antes de darlo por hecho.',
    pt: 'Nenhuma fonte diz em quais idiomas estas instituições atendem. O idioma é oficial no país: pergunte antes de contar com isso.',
    fr: 'Aucune source ne dit dans quelles langues ces organismes répondent. La langue est officielle dans leur pays\u00a0: demandez avant d’y compter.',
  },
  serviceIn: {
    en: (language: string) => `Service in ${language}`,
    es: (language: string) => `Atención en ${language}`,
    pt: (language: string) => `Atendimento em ${language}`,
    fr: (language: string) => `Service\u00a0: ${language}`,
  },
  serviceInMeaning: {
    en: (language: string) => `Agencies of the Americas against human trafficking that answer in this language: ${language}.`,
    es: (language: string) => `Instituciones de las Américas contra la trata de personas que atienden en este idioma: ${language}.`,
    pt: (language: string) => `Instituições das Américas contra o tráfico de pessoas que atendem neste idioma: ${language}.`,
    fr: (language: string) => `Organismes des Amériques contre la traite des personnes qui répondent dans cette langue\u00a0: ${language}.`,
  },
  statedNone: {
    en: 'No source says this of any agency.',
    es: 'Ninguna fuente lo dice de ninguna institución.',
    pt: 'Nenhuma fonte diz isso de nenhuma instituição.',
    fr: 'Aucune source ne le dit d’un organisme.',
  },
  empty: {
    en: 'The directory holds none yet.',
    es: 'El directorio aún no contiene ninguna.',
    pt: 'O diretório ainda não contém nenhuma.',
    fr: 'Le répertoire n’en contient pas encore.',
  },
  pages: { en: 'Pages of this list', es: 'Páginas de esta lista', pt: 'Páginas desta lista', fr: 'Pages de cette liste' },
  pageOf: {
    en: (page: number, pages: number) => `page ${page} of ${pages}`,
    es: (page: number, pages: number) => `página ${page} de ${pages}`,
    pt: (page: number, pages: number) => `página ${page} de ${pages}`,
    fr: (page: number, pages: number) => `page ${page} sur ${pages}`,
  },
  byCountry: { en: 'Agencies by country', es: 'Instituciones por país', pt: 'Instituições por país', fr: 'Organismes par pays' },
  whole: { en: 'The whole directory', es: 'Todo el directorio', pt: 'Todo o diretório', fr: 'Tout le répertoire' },
  nothing: {
    en: 'No agency fits all of this',
    es: 'Ninguna institución cumple con todo esto',
    pt: 'Nenhuma instituição atende a tudo isso',
    fr: 'Aucun organisme ne correspond à tout cela',
  },
  nothingTry: {
    en: ['Take away a filter, the language or the service first.', 'Type fewer words, or only a part of a name.', 'Choose the country alone: its page holds everything that was found.'],
    es: ['Quite un filtro; primero el idioma o el servicio.', 'Escriba menos palabras, o solo una parte del nombre.', 'Elija solo el país: su página contiene todo lo que se encontró.'],
    pt: ['Retire um filtro; primeiro o idioma ou o serviço.', 'Digite menos palavras, ou só uma parte do nome.', 'Escolha só o país: a página dele contém tudo o que foi encontrado.'],
    fr: ['Retirez un filtre, d’abord la langue ou le service.', 'Écrivez moins de mots, ou seulement une partie du nom.', 'Choisissez le pays seul\u00a0: sa page contient tout ce qui a été trouvé.'],
  },
  nothingHelp: {
    en: 'Emergency numbers and lines of every country:',
    es: 'Números de emergencia y líneas de cada país:',
    pt: 'Números de emergência e linhas de cada país:',
    fr: 'Numéros d’urgence et lignes de chaque pays\u00a0:',
  },
} as const;

/** Words of the filter panel, which runs in the page: plain words, with `{…}` where a value goes. */
export const panelMessages = {
  notFound: searchMessages.notFound,
  missing: searchMessages.missing,
  panel: { en: 'Filter the directory', es: 'Filtrar el directorio', pt: 'Filtrar o diretório', fr: 'Filtrer le répertoire' },
  text: { en: 'Name, country or number', es: 'Nombre, país o número', pt: 'Nome, país ou número', fr: 'Nom, pays ou numéro' },
  country: { en: 'Country', es: 'País', pt: 'País', fr: 'Pays' },
  anyCountry: { en: 'All countries', es: 'Todos los países', pt: 'Todos os países', fr: 'Tous les pays' },
  more: { en: 'More filters', es: 'Más filtros', pt: 'Mais filtros', fr: 'Plus de filtres' },
  chosen: { en: 'Filters chosen', es: 'Filtros elegidos', pt: 'Filtros escolhidos', fr: 'Filtres choisis' },
  remove: { en: 'Remove filter: {filter}', es: 'Quitar el filtro: {filter}', pt: 'Retirar o filtro: {filter}', fr: 'Retirer le filtre\u00a0: {filter}' },
  clear: { en: 'Clear all', es: 'Quitar todo', pt: 'Limpar tudo', fr: 'Tout effacer' },
  count: { en: '{n} of {total} agencies', es: '{n} de {total} instituciones', pt: '{n} de {total} instituições', fr: '{n} sur {total} organismes' },
  none: { en: 'No agency fits all of this', es: 'Ninguna institución cumple con todo esto', pt: 'Nenhuma instituição atende a tudo isso', fr: 'Aucun organisme ne correspond à tout cela' },
} as const;

/** Words of the panel where the directory is too large for one page: they run in the page too. */
export const farMessages = {
  more: { en: 'Show {n} more', es: 'Mostrar {n} más', pt: 'Mostrar mais {n}', fr: 'En afficher {n} de plus' },
  failed: {
    en: 'The list could not be fetched. The pages of the countries hold every agency.',
    es: 'No se pudo obtener la lista. Las páginas de los países contienen todas las instituciones.',
    pt: 'Não foi possível obter a lista. As páginas dos países contêm todas as instituições.',
    fr: 'La liste n’a pas pu être obtenue. Les pages des pays contiennent tous les organismes.',
  },
} as const;
