import type { Meaning } from '../meaning.ts';
import type { Subject } from '../vocabularies.ts';

/** What each treaty is about, as its page says it. */
export const SUBJECT_MEANINGS: Readonly<Record<Subject, Meaning>> = {
  trafficking: {
    label: { en: 'Trafficking in persons', es: 'Trata de personas', pt: 'Tráfico de pessoas', fr: 'Traite des personnes' },
    meaning: {
      en: 'Defines trafficking and the help owed to its victims.',
      es: 'Define la trata y la ayuda debida a sus víctimas.',
      pt: 'Define o tráfico de pessoas e a ajuda devida às vítimas.',
      fr: 'Définit la traite et l’aide due aux victimes.',
    },
  },
  'organized-crime': {
    label: { en: 'Organised crime', es: 'Delincuencia organizada', pt: 'Crime organizado', fr: 'Criminalité organisée' },
    meaning: {
      en: 'Lets states act together against criminal groups.',
      es: 'Permite a los Estados actuar juntos contra los grupos delictivos.',
      pt: 'Permite que os Estados ajam juntos contra grupos criminosos.',
      fr: 'Permet aux États d’agir ensemble contre les groupes criminels.',
    },
  },
  children: {
    label: { en: 'Children', es: 'Niñez', pt: 'Crianças', fr: 'Enfants' },
    meaning: {
      en: 'Protects children and adolescents.',
      es: 'Protege a niñas, niños y adolescentes.',
      pt: 'Protege crianças e adolescentes.',
      fr: 'Protège les enfants et les adolescents.',
    },
  },
  women: {
    label: { en: 'Violence against women', es: 'Violencia contra la mujer', pt: 'Violência contra a mulher', fr: 'Violence contre les femmes' },
    meaning: {
      en: 'Protects women from violence.',
      es: 'Protege a las mujeres de la violencia.',
      pt: 'Protege as mulheres da violência.',
      fr: 'Protège les femmes contre la violence.',
    },
  },
  labour: {
    label: { en: 'Forced labour', es: 'Trabajo forzoso', pt: 'Trabalho forçado', fr: 'Travail forcé' },
    meaning: {
      en: 'Forbids forced labour and the worst forms of child labour.',
      es: 'Prohíbe el trabajo forzoso y las peores formas de trabajo infantil.',
      pt: 'Proíbe o trabalho forçado e as piores formas de trabalho infantil.',
      fr: 'Interdit le travail forcé et les pires formes de travail des enfants.',
    },
  },
  consular: {
    label: { en: 'Consular help', es: 'Ayuda consular', pt: 'Ajuda consular', fr: 'Aide consulaire' },
    meaning: {
      en: 'Says what a consulate may do for people of its country.',
      es: 'Dice qué puede hacer un consulado por las personas de su país.',
      pt: 'Diz o que um consulado pode fazer pelas pessoas do seu país.',
      fr: 'Dit ce qu’un consulat peut faire pour les personnes de son pays.',
    },
  },
  'mutual-legal-assistance': {
    label: { en: 'Mutual legal assistance', es: 'Asistencia judicial recíproca', pt: 'Assistência jurídica mútua', fr: 'Entraide judiciaire' },
    meaning: {
      en: 'Lets the courts of one state ask those of another for evidence.',
      es: 'Permite a los tribunales de un Estado pedir pruebas a los de otro.',
      pt: 'Permite que os tribunais de um Estado peçam provas aos de outro.',
      fr: 'Permet aux tribunaux d’un État de demander des preuves à ceux d’un autre.',
    },
  },
};
