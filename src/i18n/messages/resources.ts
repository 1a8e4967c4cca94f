/** Databases, networks, guides and the like. */
export const resourceMessages = {
  title: { en: 'Resources', es: 'Recursos', pt: 'Recursos', fr: 'Ressources' },
  description: {
    en: 'Databases, networks, directories, guides and reports for a case of human trafficking: what each is for, in which languages, who may use it and its last known state.',
    es: 'Bases de datos, redes, directorios, guías e informes para un caso de trata de personas: para qué sirve cada uno, en qué idiomas, quién puede usarlo y su último estado conocido.',
    pt: 'Bases de dados, redes, diretórios, guias e relatórios para um caso de tráfico de pessoas: para que serve cada um, em que idiomas, quem pode usar e seu último estado conhecido.',
    fr: 'Bases de données, réseaux, répertoires, guides et rapports pour un cas de traite des personnes\u00a0: à quoi sert chacun, en quelles langues, qui peut l’utiliser et son dernier état connu.',
  },
  lead: {
    en: (n: number) => `${n} databases, networks, directories, guides, reports and organisations, and what each is good for in a case. Choose a task, or read them by kind.`,
    es: (n: number) => `${n} bases de datos, redes, directorios, guías, informes y organizaciones, y para qué sirve cada uno en un caso. Elija una tarea o véalos por tipo.`,
    pt: (n: number) => `${n} bases de dados, redes, diretórios, guias, relatórios e organizações, e para que serve cada um em um caso. Escolha uma tarefa ou leia por tipo.`,
    fr: (n: number) => `${n} bases de données, réseaux, répertoires, guides, rapports et organisations, et ce à quoi chacun sert dans un cas. Choisissez une tâche, ou lisez-les par type.`,
  },
  empty: { en: 'There are none here yet.', es: 'Aquí aún no hay ninguno.', pt: 'Aqui ainda não há nenhum.', fr: 'Il n’y en a pas encore ici.' },
  uses: { en: 'By task', es: 'Por tarea', pt: 'Por tarefa', fr: 'Par tâche' },
  kinds: { en: 'By kind', es: 'Por tipo', pt: 'Por tipo', fr: 'Par type' },
  whole: { en: 'All resources', es: 'Todos los recursos', pt: 'Todos os recursos', fr: 'Toutes les ressources' },
  useFor: { en: 'Good for', es: 'Sirve para', pt: 'Serve para', fr: 'Sert à' },
  access: { en: 'Who may use it', es: 'Quién puede usarlo', pt: 'Quem pode usar', fr: 'Qui peut l’utiliser' },
  publisher: { en: 'Kept by', es: 'A cargo de', pt: 'Mantido por', fr: 'Tenu par' },
  state: { en: 'Last known state', es: 'Último estado conocido', pt: 'Último estado conhecido', fr: 'Dernier état connu' },
  newest: {
    en: (date: string) => `Newest source: ${date}.`,
    es: (date: string) => `Fuente más reciente: ${date}.`,
    pt: (date: string) => `Fonte mais recente: ${date}.`,
    fr: (date: string) => `Source la plus récente\u00a0: ${date}.`,
  },
  undated: { en: 'All its sources are undated.', es: 'Ninguna de sus fuentes tiene fecha.', pt: 'Nenhuma de suas fontes tem data.', fr: 'Aucune de ses sources n’est datée.' },
} as const;
