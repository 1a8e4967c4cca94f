import type { Meaning } from '../meaning.ts';
import type { Group } from '../vocabularies.ts';

/** What each group of people is called, as "whom it serves", and who belongs to it. */
export const GROUP_MEANINGS: Readonly<Record<Group, Meaning>> = {
  everyone: {
    label: { en: 'Everyone', es: 'Todas las personas', pt: 'Todas as pessoas', fr: 'Tout le monde' },
    meaning: {
      en: 'Serves anybody, so it counts for every other group too.',
      es: 'Atiende a cualquier persona, por lo que cuenta también para todos los demás grupos.',
      pt: 'Atende qualquer pessoa e por isso conta também para todos os outros grupos.',
      fr: 'S’adresse à toute personne et compte donc aussi pour tous les autres groupes.',
    },
  },
  children: {
    label: { en: 'Children', es: 'Niñas, niños y adolescentes', pt: 'Crianças e adolescentes', fr: 'Enfants' },
    meaning: {
      en: 'Serves people under 18.',
      es: 'Atiende a personas menores de 18 años.',
      pt: 'Atende pessoas com menos de 18 anos.',
      fr: 'S’adresse aux moins de 18 ans.',
    },
  },
  women: {
    label: { en: 'Women', es: 'Mujeres', pt: 'Mulheres', fr: 'Femmes' },
    meaning: {
      en: 'Serves women.',
      es: 'Atiende a mujeres.',
      pt: 'Atende mulheres.',
      fr: 'S’adresse aux femmes.',
    },
  },
  men: {
    label: { en: 'Men', es: 'Hombres', pt: 'Homens', fr: 'Hommes' },
    meaning: {
      en: 'Serves men.',
      es: 'Atiende a hombres.',
      pt: 'Atende homens.',
      fr: 'S’adresse aux hommes.',
    },
  },
  adults: {
    label: { en: 'Adults', es: 'Personas adultas', pt: 'Pessoas adultas', fr: 'Adultes' },
    meaning: {
      en: 'Serves people aged 18 or over.',
      es: 'Atiende a personas de 18 años o más.',
      pt: 'Atende pessoas com 18 anos ou mais.',
      fr: 'S’adresse aux personnes de 18 ans ou plus.',
    },
  },
  lgbtq: {
    label: { en: 'LGBTQ+ people', es: 'Personas LGBTIQ+', pt: 'Pessoas LGBTQIA+', fr: 'Personnes LGBTQ+' },
    meaning: {
      en: 'Serves lesbian, gay, bisexual, trans, queer and other sexually and gender diverse people.',
      es: 'Atiende a personas lesbianas, gais, bisexuales, trans, queer y de otras diversidades sexuales y de género.',
      pt: 'Atende pessoas lésbicas, gays, bissexuais, trans, queer e de outras diversidades sexuais e de gênero.',
      fr: 'S’adresse aux personnes lesbiennes, gaies, bisexuelles, trans, queers ou d’autres diversités sexuelles et de genre.',
    },
  },
  workers: {
    label: { en: 'Workers', es: 'Trabajadores', pt: 'Trabalhadores', fr: 'Travailleurs' },
    meaning: {
      en: 'Serves people with a problem at work or with an employer.',
      es: 'Atiende a personas con un problema en el trabajo o con su empleador.',
      pt: 'Atende pessoas com um problema no trabalho ou com o empregador.',
      fr: 'S’adresse aux personnes qui ont un problème au travail ou avec un employeur.',
    },
  },
  'foreign-nationals': {
    label: { en: 'Foreign nationals', es: 'Personas extranjeras', pt: 'Pessoas estrangeiras', fr: 'Personnes étrangères' },
    meaning: {
      en: 'Serves people from other countries.',
      es: 'Atiende a personas de otros países.',
      pt: 'Atende pessoas de outros países.',
      fr: 'S’adresse aux personnes venues d’autres pays.',
    },
  },
  'nationals-abroad': {
    label: { en: 'Nationals abroad', es: 'Nacionales en el exterior', pt: 'Nacionais no exterior', fr: 'Ressortissants à l’étranger' },
    meaning: {
      en: 'Serves the country’s own nationals who are in another country.',
      es: 'Atiende a los nacionales del país que están en otro país.',
      pt: 'Atende os nacionais do país que estão em outro país.',
      fr: 'S’adresse aux ressortissants du pays qui se trouvent dans un autre pays.',
    },
  },
};
