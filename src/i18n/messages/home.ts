/** The home page. */
export const homeMessages = {
  lead: {
    en: 'Who helps victims of human trafficking in the 35 states of the Americas, who investigates, and whom an authority calls abroad.',
    es: 'Quién ayuda a las víctimas de trata de personas en los 35 Estados de las Américas, quién investiga y a quién llama una autoridad en otro país.',
    pt: 'Quem ajuda as vítimas de tráfico de pessoas nos 35 Estados das Américas, quem investiga e para quem uma autoridade liga em outro país.',
    fr: 'Qui aide les victimes de la traite des personnes dans les 35 États des Amériques, qui enquête et qui une autorité appelle dans un autre pays.',
  },
  helpText: {
    en: 'Choose the country where you are and read the number.',
    es: 'Elija el país donde está y lea el número.',
    pt: 'Escolha o país onde você está e leia o número.',
    fr: 'Choisissez le pays où vous êtes et lisez le numéro.',
  },
  counterpart: { en: 'Find a counterpart', es: 'Encontrar una contraparte', pt: 'Encontrar uma contraparte', fr: 'Trouver un homologue' },
  counterpartText: {
    en: 'For consulates, police and prosecutors: choose both countries of a case and see whom to call.',
    es: 'Para consulados, policías y fiscalías: elija los dos países de un caso y vea a quién llamar.',
    pt: 'Para consulados, polícias e promotorias: escolha os dois países de um caso e veja para quem ligar.',
    fr: 'Pour les consulats, la police et les parquets\u00a0: choisissez les deux pays d’un cas et voyez qui appeler.',
  },
  browse: { en: 'Browse by country', es: 'Ver por país', pt: 'Ver por país', fr: 'Parcourir par pays' },
  browseText: {
    en: 'The 35 states, each with its main line.',
    es: 'Los 35 Estados, cada uno con su línea principal.',
    pt: 'Os 35 Estados, cada um com sua linha principal.',
    fr: 'Les 35 États, chacun avec sa ligne principale.',
  },
  states: { en: 'The 35 states', es: 'Los 35 Estados', pt: 'Os 35 Estados', fr: 'Les 35 États' },
  statesNote: {
    en: 'Beside each state: the line that answers everyone, or the lines that come nearest. A number marked “from inside” works only in its own country.',
    es: 'Junto a cada Estado: la línea que atiende a todas las personas o las que más se le acercan. Un número con la marca «desde el país» funciona solo dentro de él.',
    pt: 'Ao lado de cada Estado: a linha que atende todas as pessoas ou as que mais se aproximam. Um número com a marca “no país” só funciona dentro dele.',
    fr: 'À côté de chaque État\u00a0: la ligne qui répond à tous, ou celles qui s’en approchent le plus. Un numéro marqué «\u00a0sur place\u00a0» ne fonctionne que dans le pays.',
  },
  map: { en: 'Map of the states', es: 'Mapa de los Estados', pt: 'Mapa dos Estados', fr: 'Carte des États' },
  mapNote: {
    en: 'The two letters that mark a state on the map are also beside its name in the list. The frame on the map of the Americas is the part that is drawn larger.',
    es: 'Las dos letras que marcan cada Estado en el mapa están también junto a su nombre en la lista. El recuadro del mapa de las Américas es la parte que se dibuja más grande.',
    pt: 'As duas letras que marcam cada Estado no mapa estão também ao lado do nome na lista. O quadro no mapa das Américas é a parte desenhada em tamanho maior.',
    fr: 'Les deux lettres qui désignent un État sur la carte figurent aussi à côté de son nom dans la liste. Le cadre sur la carte des Amériques est la partie dessinée en plus grand.',
  },
  skipMap: {
    en: 'Skip the map: the list has the same states',
    es: 'Saltar el mapa: la lista tiene los mismos Estados',
    pt: 'Pular o mapa: a lista tem os mesmos Estados',
    fr: 'Passer la carte\u00a0: la liste contient les mêmes États',
  },
  fromInside: { en: 'from inside', es: 'desde el país', pt: 'no país', fr: 'sur place' },
  noLine: {
    en: 'no national line found; emergency number:',
    es: 'no se encontró una línea nacional; número de emergencia:',
    pt: 'nenhuma linha nacional encontrada; número de emergência:',
    fr: 'aucune ligne nationale trouvée\u00a0; numéro d’urgence\u00a0:',
  },
  treaties: {
    en: 'Which treaties bind each state, and since when:',
    es: 'Qué tratados obligan a cada Estado, y desde cuándo:',
    pt: 'Quais tratados obrigam cada Estado, e desde quando:',
    fr: 'Quels traités lient chaque État, et depuis quand\u00a0:',
  },
  counts: {
    en: (agencies: number, contacts: number) => `${agencies} agencies and ${contacts} contacts, each with its source.`,
    es: (agencies: number, contacts: number) => `${agencies} instituciones y ${contacts} contactos, cada uno con su fuente.`,
    pt: (agencies: number, contacts: number) => `${agencies} instituições e ${contacts} contatos, cada um com sua fonte.`,
    fr: (agencies: number, contacts: number) => `${agencies} organismes et ${contacts} contacts, chacun avec sa source.`,
  },
} as const;
