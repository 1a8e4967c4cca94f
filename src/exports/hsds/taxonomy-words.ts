import type { Meaning } from '../../model/meaning.ts';

/** The lists from which the terms of the export come. The vocabularies stand in model/vocabularies.ts: a code is for ever. */
export const TAXONOMIES = ['type', 'role', 'service', 'group', 'caution', 'channel', 'reach', 'purpose', 'sharing', 'trust', 'fact', 'reason', 'language', 'source'] as const;
export type TaxonomyCode = (typeof TAXONOMIES)[number];

/** What each list is called, and what its terms say. */
export const TAXONOMY_WORDS: Readonly<Record<TaxonomyCode, Meaning>> = {
  type: {
    label: { en: 'Type of agency', es: 'Tipo de institución', pt: 'Tipo de instituição', fr: 'Type d’organisme' },
    meaning: { en: 'What an agency is.', es: 'Qué es una institución.', pt: 'O que uma instituição é.', fr: 'Ce qu’est un organisme.' },
  },
  role: {
    label: { en: 'Role', es: 'Función', pt: 'Função', fr: 'Rôle' },
    meaning: {
      en: 'The three roles that the recommendation of 2006 asks a directory to cover.',
      es: 'Las tres funciones que la recomendación de 2006 pide a un directorio.',
      pt: 'As três funções que a recomendação de 2006 pede a um diretório.',
      fr: 'Les trois rôles que la recommandation de 2006 demande à un répertoire.',
    },
  },
  service: {
    label: { en: 'What it does', es: 'Qué hace', pt: 'O que faz', fr: 'Ce qu’il fait' },
    meaning: {
      en: 'What an agency does for whoever turns to it.',
      es: 'Qué hace una institución por quien acude a ella.',
      pt: 'O que uma instituição faz por quem a procura.',
      fr: 'Ce qu’un organisme fait pour qui s’adresse à lui.',
    },
  },
  group: {
    label: { en: 'Whom it serves', es: 'A quién atiende', pt: 'Quem atende', fr: 'Pour qui' },
    meaning: { en: 'The people whom an agency serves.', es: 'Las personas a las que atiende una institución.', pt: 'As pessoas que uma instituição atende.', fr: 'Les personnes auxquelles s’adresse un organisme.' },
  },
  caution: {
    label: { en: 'Before you call', es: 'Antes de llamar', pt: 'Antes de ligar', fr: 'Avant d’appeler' },
    meaning: {
      en: 'What a person must know before turning to an agency. Show it before any number.',
      es: 'Lo que una persona debe saber antes de acudir a una institución. Muéstrelo antes de cualquier número.',
      pt: 'O que uma pessoa deve saber antes de procurar uma instituição. Mostre-o antes de qualquer número.',
      fr: 'Ce qu’une personne doit savoir avant de s’adresser à un organisme. Montrez-le avant tout numéro.',
    },
  },
  channel: {
    label: { en: 'Means of contact', es: 'Medio de contacto', pt: 'Meio de contato', fr: 'Moyen de contact' },
    meaning: { en: 'By what means a contact is reached.', es: 'Por qué medio se llega a un contacto.', pt: 'Por que meio se chega a um contato.', fr: 'Par quel moyen on joint un contact.' },
  },
  reach: {
    label: { en: 'From where it works', es: 'Desde dónde funciona', pt: 'De onde funciona', fr: 'D’où il fonctionne' },
    meaning: {
      en: 'From where a contact works as it is written.',
      es: 'Desde dónde funciona un contacto tal como está escrito.',
      pt: 'De onde um contato funciona como está escrito.',
      fr: 'D’où un contact fonctionne tel qu’il est écrit.',
    },
  },
  purpose: {
    label: { en: 'What it is for', es: 'Para qué sirve', pt: 'Para que serve', fr: 'À quoi il sert' },
    meaning: { en: 'What a contact is for.', es: 'Para qué sirve un contacto.', pt: 'Para que serve um contato.', fr: 'À quoi sert un contact.' },
  },
  sharing: {
    label: { en: 'What is passed on', es: 'Qué se transmite', pt: 'O que é repassado', fr: 'Ce qui est transmis' },
    meaning: {
      en: 'Whether what a person says is passed on. Absent where nobody knows.',
      es: 'Si se transmite lo que una persona cuenta. Falta si no se sabe.',
      pt: 'Se o que uma pessoa conta é repassado. Falta se não se sabe.',
      fr: 'Si ce qu’une personne dit est transmis. Absent si on ne le sait pas.',
    },
  },
  trust: {
    label: { en: 'How far it can be trusted', es: 'Hasta dónde se puede confiar', pt: 'Até onde se pode confiar', fr: 'Degré de confiance' },
    meaning: {
      en: 'What is known of how far a contact can be trusted, from its sources and their dates; the value says it in words.',
      es: 'Lo que se sabe de hasta dónde se puede confiar en un contacto, según sus fuentes y fechas; el valor lo dice en palabras.',
      pt: 'O que se sabe de até onde se pode confiar em um contato, segundo suas fontes e datas; o valor o diz em palavras.',
      fr: 'Ce que l’on sait du degré de confiance d’un contact, selon ses sources et leurs dates\u00a0; la valeur le dit en mots.',
    },
  },
  fact: {
    label: { en: 'Other facts', es: 'Otros datos', pt: 'Outros dados', fr: 'Autres données' },
    meaning: { en: 'Facts for which HSDS has no field.', es: 'Datos para los que HSDS no tiene campo.', pt: 'Dados para os quais o HSDS não tem campo.', fr: 'Données pour lesquelles HSDS n’a pas de champ.' },
  },
  reason: {
    label: { en: 'Why it ended', es: 'Por qué se cerró', pt: 'Por que foi encerrado', fr: 'Pourquoi elle a pris fin' },
    meaning: { en: 'Why an entry of the directory ended.', es: 'Por qué se cerró una entrada del directorio.', pt: 'Por que um registro do diretório foi encerrado.', fr: 'Pourquoi une fiche du répertoire a pris fin.' },
  },
  language: {
    label: { en: 'Languages', es: 'Idiomas', pt: 'Idiomas', fr: 'Langues' },
    meaning: {
      en: 'The language of a text that is not in the language of the package: a name of its own, or a text whose translation is pending.',
      es: 'El idioma de un texto que no está en el idioma del paquete: un nombre original, o un texto cuya traducción está pendiente.',
      pt: 'O idioma de um texto que não está no idioma do pacote: um nome original, ou um texto cuja tradução está pendente.',
      fr: 'La langue d’un texte qui n’est pas dans la langue du paquet\u00a0: un nom d’origine, ou un texte dont la traduction est à venir.',
    },
  },
  source: {
    label: { en: 'Sources', es: 'Fuentes', pt: 'Fontes', fr: 'Sources' },
    meaning: {
      en: 'The pages and letters on which the entries rest; the value of an attribute says for which fact.',
      es: 'Las páginas y cartas en las que se apoyan las entradas; el valor de un atributo dice para qué dato.',
      pt: 'As páginas e cartas em que os registros se apoiam; o valor de um atributo diz para qual dado.',
      fr: 'Les pages et lettres sur lesquelles reposent les fiches\u00a0; la valeur d’un attribut dit pour quelle donnée.',
    },
  },
};
