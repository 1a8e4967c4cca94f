import type { Meaning } from '../../model/meaning.ts';

/** Facts for which HSDS has no field of its own. */
export const FACTS = ['alias', 'former-name', 'parent', 'page', 'as-published', 'opening-hours', 'free-call', 'anonymous', 'callable-from', 'note', 'contact', 'successor', 'ended'] as const;
export type Fact = (typeof FACTS)[number];

/** What each of these facts is called, and how its value is to be read. */
export const FACT_MEANINGS: Readonly<Record<Fact, Meaning>> = {
  alias: {
    label: { en: 'Also known as', es: 'También conocida como', pt: 'Também conhecida como', fr: 'Autre nom' },
    meaning: { en: 'Another name by which people know it.', es: 'Otro nombre por el que se la conoce.', pt: 'Outro nome pelo qual é conhecida.', fr: 'Un autre nom sous lequel il est connu.' },
  },
  'former-name': {
    label: { en: 'Former name', es: 'Nombre anterior', pt: 'Nome anterior', fr: 'Ancien nom' },
    meaning: { en: 'A name that it bore before.', es: 'Un nombre que llevó antes.', pt: 'Um nome que teve antes.', fr: 'Un nom qu’il portait auparavant.' },
  },
  parent: {
    label: { en: 'Part of', es: 'Parte de', pt: 'Parte de', fr: 'Fait partie de' },
    meaning: { en: 'The name of the body to which it belongs.', es: 'El nombre del organismo al que pertenece.', pt: 'O nome do órgão ao qual pertence.', fr: 'Le nom de l’organisme dont il relève.' },
  },
  page: {
    label: { en: 'Page in the directory', es: 'Página en el directorio', pt: 'Página no diretório', fr: 'Page du répertoire' },
    meaning: {
      en: 'The address of its page in this directory, where it can be looked up again and corrected.',
      es: 'La dirección de su página en este directorio, donde se puede volver a consultar y corregir.',
      pt: 'O endereço de sua página neste diretório, onde se pode consultar de novo e corrigir.',
      fr: 'L’adresse de sa page dans ce répertoire, où l’on peut la consulter de nouveau et la corriger.',
    },
  },
  'as-published': {
    label: { en: 'As published', es: 'Como se publicó', pt: 'Como foi publicado', fr: 'Tel que publié' },
    meaning: { en: 'The value as the source prints it.', es: 'El dato tal como lo escribe la fuente.', pt: 'O dado como a fonte o escreve.', fr: 'La donnée telle que la source l’écrit.' },
  },
  'opening-hours': {
    label: { en: 'Hours', es: 'Horario', pt: 'Horário', fr: 'Horaires' },
    meaning: {
      en: 'When it answers, in local time, in the opening_hours syntax of OpenStreetMap.',
      es: 'Cuándo atiende, en hora local, en la sintaxis opening_hours de OpenStreetMap.',
      pt: 'Quando atende, em hora local, na sintaxe opening_hours do OpenStreetMap.',
      fr: 'Quand il répond, en heure locale, selon la syntaxe opening_hours d’OpenStreetMap.',
    },
  },
  'free-call': {
    label: { en: 'Free of charge', es: 'Gratis', pt: 'Grátis', fr: 'Gratuit' },
    meaning: {
      en: 'true: free to call; false: a source says that it is charged. Absent where nobody knows.',
      es: 'true: la llamada es gratis; false: una fuente dice que se cobra. Falta si no se sabe.',
      pt: 'true: a ligação é grátis; false: uma fonte diz que é cobrada. Falta se não se sabe.',
      fr: 'true\u00a0: l’appel est gratuit\u00a0; false\u00a0: une source dit qu’il est payant. Absent si on ne le sait pas.',
    },
  },
  anonymous: {
    label: { en: 'Anonymous', es: 'Anónimo', pt: 'Anônimo', fr: 'Anonyme' },
    meaning: {
      en: 'true: a source says that one need not give a name; false: that one is asked for it. Absent where nobody knows.',
      es: 'true: una fuente dice que no hace falta dar el nombre; false: que se pide. Falta si no se sabe.',
      pt: 'true: uma fonte diz que não é preciso dizer o nome; false: que ele é pedido. Falta se não se sabe.',
      fr: 'true\u00a0: une source dit qu’on n’a pas à donner son nom\u00a0; false\u00a0: qu’il est demandé. Absent si on ne le sait pas.',
    },
  },
  'callable-from': {
    label: { en: 'Works from', es: 'Funciona desde', pt: 'Funciona de', fr: 'Fonctionne depuis' },
    meaning: {
      en: 'The only countries from which it works (ISO 3166-1 codes).',
      es: 'Los únicos países desde los que funciona (códigos ISO 3166-1).',
      pt: 'Os únicos países de onde funciona (códigos ISO 3166-1).',
      fr: 'Les seuls pays depuis lesquels il fonctionne (codes ISO 3166-1).',
    },
  },
  note: {
    label: { en: 'What to know', es: 'Lo que hay que saber', pt: 'O que é preciso saber', fr: 'Ce qu’il faut savoir' },
    meaning: {
      en: 'What to read before using it: doubts, hours, source.',
      es: 'Lo que hay que leer antes de usarlo: dudas, horario, fuente.',
      pt: 'O que é preciso ler antes de usar: dúvidas, horário, fonte.',
      fr: 'Ce qu’il faut lire avant de s’en servir\u00a0: doutes, horaires, source.',
    },
  },
  contact: {
    label: { en: 'Contact', es: 'Contacto', pt: 'Contato', fr: 'Contact' },
    meaning: {
      en: 'The identifier of the contact whose hours these are.',
      es: 'El identificador del contacto al que corresponde este horario.',
      pt: 'O identificador do contato ao qual corresponde este horário.',
      fr: 'L’identifiant du contact auquel correspondent ces horaires.',
    },
  },
  successor: {
    label: { en: 'In its place', es: 'En su lugar', pt: 'Em seu lugar', fr: 'À sa place' },
    meaning: { en: 'The entry that takes its place.', es: 'La entrada que ocupa su lugar.', pt: 'O registro que ocupa seu lugar.', fr: 'La fiche qui prend sa place.' },
  },
  ended: {
    label: { en: 'Ended', es: 'Se cerró', pt: 'Encerrado', fr: 'Fin' },
    meaning: {
      en: 'When the entry ended: a year, a month or a day.',
      es: 'Cuándo se cerró la entrada: un año, un mes o un día.',
      pt: 'Quando o registro foi encerrado: um ano, um mês ou um dia.',
      fr: 'Quand la fiche a pris fin\u00a0: une année, un mois ou un jour.',
    },
  },
};
