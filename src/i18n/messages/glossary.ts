import type { Locale } from '../../model/locales.ts';

/** The glossary and the pages of its terms. */
export const glossaryMessages = {
  title: { en: 'Glossary', es: 'Glosario', pt: 'Glossário', fr: 'Glossaire' },
  description: {
    en: 'The terms of the fight against human trafficking in English, Spanish, Portuguese and French: what each means, which treaty defines it, and which words mislead.',
    es: 'Los términos de la lucha contra la trata de personas en español, inglés, portugués y francés: qué significa cada uno, qué tratado lo define y qué palabras engañan.',
    pt: 'Os termos do combate ao tráfico de pessoas em português, inglês, espanhol e francês: o que cada um significa, que tratado o define e que palavras enganam.',
    fr: 'Les termes de la lutte contre la traite des personnes en français, anglais, espagnol et portugais\u00a0: ce que chacun signifie, quel traité le définit et quels mots trompent.',
  },
  lead: {
    en: (n: number) => `${n} terms in four languages. A word that looks the same may mean something else in another language: the page of each term says which words mislead.`,
    es: (n: number) => `${n} términos en cuatro idiomas. Una palabra parecida puede significar otra cosa en otro idioma: la página de cada término dice qué palabras engañan.`,
    pt: (n: number) => `${n} termos em quatro idiomas. Uma palavra parecida pode significar outra coisa em outro idioma: a página de cada termo diz que palavras enganam.`,
    fr: (n: number) => `${n} termes en quatre langues. Un mot d’apparence semblable peut vouloir dire autre chose dans une autre langue\u00a0: la page de chaque terme dit quels mots trompent.`,
  },
  empty: { en: 'This copy of the directory has no glossary yet.', es: 'Esta copia del directorio aún no tiene glosario.', pt: 'Esta cópia do diretório ainda não tem glossário.', fr: 'Cette copie du répertoire n’a pas encore de glossaire.' },
  letters: { en: 'Letters', es: 'Letras', pt: 'Letras', fr: 'Lettres' },
  equivalents: { en: 'In the four languages', es: 'En los cuatro idiomas', pt: 'Nos quatro idiomas', fr: 'Dans les quatre langues' },
  /** Before other words for the same. */
  also: { en: 'also', es: 'también', pt: 'também', fr: 'aussi' },
  confused: { en: 'Do not confuse', es: 'No confundir', pt: 'Não confundir', fr: 'Ne pas confondre' },
  basis: { en: 'Where it is defined', es: 'Dónde se define', pt: 'Onde está definido', fr: 'Où il est défini' },
  article: {
    en: (article: string) => `article ${article}`,
    es: (article: string) => `artículo ${article}`,
    pt: (article: string) => `artigo ${article}`,
    fr: (article: string) => `article ${article}`,
  },
  treatyText: { en: 'Read the text', es: 'Leer el texto', pt: 'Ler o texto', fr: 'Lire le texte' },
  noBasis: {
    en: 'No treaty defines this term. The definition rests on the sources below.',
    es: 'Ningún tratado define este término. La definición se apoya en las fuentes de abajo.',
    pt: 'Nenhum tratado define este termo. A definição se apoia nas fontes abaixo.',
    fr: 'Aucun traité ne définit ce terme. La définition s’appuie sur les sources ci-dessous.',
  },
  related: { en: 'Read beside it', es: 'Para leer junto con este', pt: 'Para ler junto com este', fr: 'À lire avec celui-ci' },
  whole: { en: 'The whole glossary', es: 'Todo el glosario', pt: 'Todo o glossário', fr: 'Tout le glossaire' },
} as const;

/** Trafficking and smuggling side by side. What is said of each stands in the two terms of the glossary, with its sources. */
export const crimesMessages = {
  title: { en: 'Two crimes that are confused', es: 'Dos delitos que se confunden', pt: 'Dois crimes que se confundem', fr: 'Deux infractions que l’on confond' },
  lead: {
    en: 'Mind the words: Spanish “trata” is trafficking, Spanish “tráfico” on its own usually smuggling or the drug trade, and Portuguese “tráfico de pessoas” is trafficking.',
    es: 'Cuidado con las palabras: el inglés «trafficking» y el portugués «tráfico de pessoas» son la trata; el inglés «smuggling» y el portugués «contrabando de migrantes» son el tráfico ilícito de migrantes.',
    pt: 'Cuidado com as palavras: o espanhol “trata” e o inglês “trafficking” são o tráfico de pessoas; o espanhol “tráfico ilícito de migrantes” e o inglês “smuggling” são o contrabando de migrantes.',
    fr: 'Attention aux mots\u00a0: l’espagnol «\u00a0trata\u00a0», le portugais «\u00a0tráfico de pessoas\u00a0» et l’anglais «\u00a0trafficking\u00a0» désignent la traite\u00a0; l’espagnol «\u00a0tráfico ilícito de migrantes\u00a0» et l’anglais «\u00a0smuggling\u00a0» désignent le trafic illicite de migrants.',
  },
  both: {
    en: 'One journey can be both: someone who paid to cross may become a victim on the way or on arrival.',
    es: 'Un mismo viaje puede ser ambas cosas: quien pagó por cruzar puede convertirse en víctima en el camino o al llegar.',
    pt: 'Uma mesma viagem pode ser as duas coisas: quem pagou para cruzar pode se tornar vítima no caminho ou na chegada.',
    fr: 'Un même voyage peut être les deux\u00a0: une personne qui a payé pour passer peut devenir victime en chemin ou à l’arrivée.',
  },
} as const;

/** One thing in which the two crimes differ. */
export interface CrimeFact {
  readonly label: Readonly<Record<Locale, string>>;
  readonly trafficking: Readonly<Record<Locale, string>>;
  readonly smuggling: Readonly<Record<Locale, string>>;
}

/** What sets the two crimes apart, in the order in which it is asked. */
export const CRIME_FACTS: readonly CrimeFact[] = [
  {
    label: { en: 'Against', es: 'Contra', pt: 'Contra', fr: 'Contre' },
    trafficking: { en: 'a person', es: 'una persona', pt: 'uma pessoa', fr: 'une personne' },
    smuggling: { en: 'a state’s rules on entry', es: 'las normas de ingreso de un Estado', pt: 'as normas de ingresso de um Estado', fr: 'les règles d’entrée d’un État' },
  },
  {
    label: { en: 'In order to', es: 'Para', pt: 'Para', fr: 'Afin de' },
    trafficking: { en: 'exploit the person', es: 'explotar a la persona', pt: 'explorar a pessoa', fr: 'exploiter la personne' },
    smuggling: {
      en: 'be paid for an unlawful entry; it usually ends on arrival',
      es: 'cobrar por un ingreso irregular; suele terminar al llegar',
      pt: 'ganhar com um ingresso irregular; costuma terminar na chegada',
      fr: 'tirer profit d’une entrée irrégulière\u00a0; cela finit en général à l’arrivée',
    },
  },
  {
    label: { en: 'Border', es: 'Frontera', pt: 'Fronteira', fr: 'Frontière' },
    trafficking: { en: 'none need be crossed', es: 'no hace falta cruzarla', pt: 'não é preciso cruzá-la', fr: 'aucune n’a à être franchie' },
    smuggling: { en: 'is crossed', es: 'se cruza', pt: 'é cruzada', fr: 'est franchie' },
  },
  {
    label: { en: 'The person', es: 'La persona', pt: 'A pessoa', fr: 'La personne' },
    trafficking: { en: 'is a victim', es: 'es víctima', pt: 'é vítima', fr: 'est une victime' },
    smuggling: {
      en: 'is not to be prosecuted for having been smuggled',
      es: 'no debe ser enjuiciada por haber sido objeto de este delito',
      pt: 'não deve ser processada por ter sido objeto desse crime',
      fr: 'ne doit pas être poursuivie pour en avoir été l’objet',
    },
  },
];
