/** Search results, as they appear while one types. `{n}`, `{words}` and `{country}` are filled in by the page. */
export const searchMessages = {
  one: { en: '1 result', es: '1 resultado', pt: '1 resultado', fr: '1 résultat' },
  many: { en: '{n} results', es: '{n} resultados', pt: '{n} resultados', fr: '{n} résultats' },
  notFound: { en: 'Not found: {words}', es: 'No encontrado: {words}', pt: 'Não encontrado: {words}', fr: 'Introuvable\u00a0: {words}' },
  nothing: {
    en: 'Nothing found. Try a country, an acronym or a number.',
    es: 'No se encontró nada. Pruebe con un país, una sigla o un número.',
    pt: 'Nada encontrado. Tente um país, uma sigla ou um número.',
    fr: 'Rien n’a été trouvé. Essayez un pays, un sigle ou un numéro.',
  },
  lines: { en: 'Lines that answer, by country', es: 'Líneas que responden, por país', pt: 'Linhas que atendem, por país', fr: 'Lignes qui répondent, par pays' },
  all: { en: 'All countries', es: 'Todos los países', pt: 'Todos os países', fr: 'Tous les pays' },
  failed: {
    en: 'Search could not be loaded. The list of countries works without it.',
    es: 'No se pudo cargar la búsqueda. La lista de países funciona sin ella.',
    pt: 'Não foi possível carregar a busca. A lista de países funciona sem ela.',
    fr: 'La recherche n’a pas pu être chargée. La liste des pays fonctionne sans elle.',
  },
  inside: { en: 'only inside the country', es: 'solo dentro del país', pt: 'só dentro do país', fr: 'seulement dans le pays' },
  unconfirmed: { en: 'unconfirmed', es: 'sin confirmar', pt: 'não confirmado', fr: 'non confirmé' },
  caution: { en: 'also takes immigration reports', es: 'también recibe denuncias migratorias', pt: 'também recebe denúncias sobre imigração', fr: 'reçoit aussi des signalements sur l’immigration' },
  inTerms: { en: 'In the glossary', es: 'En el glosario', pt: 'No glossário', fr: 'Dans le glossaire' },
  inTreaties: { en: 'Among the treaties', es: 'Entre los tratados', pt: 'Entre os tratados', fr: 'Parmi les traités' },
  inResources: { en: 'Among the resources', es: 'Entre los recursos', pt: 'Entre os recursos', fr: 'Parmi les ressources' },
  inPages: { en: 'In the pages', es: 'En las páginas', pt: 'Nas páginas', fr: 'Dans les pages' },
  searchPages: { en: 'Search the pages too (about 150 kB)', es: 'Buscar también en las páginas (unos 150 kB)', pt: 'Buscar também nas páginas (cerca de 150 kB)', fr: 'Chercher aussi dans les pages (environ 150 ko)' },
  results: { en: 'Search results', es: 'Resultados de la búsqueda', pt: 'Resultados da busca', fr: 'Résultats de la recherche' },
} as const;
