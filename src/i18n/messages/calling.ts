/** How a contact is dialled from where the reader is, and whether it answers now. Messages with `{…}` are filled in by the page. */
export const callingMessages = {
  fromLandline: {
    en: 'From a landline: {number}',
    es: 'Desde un teléfono fijo: {number}',
    pt: 'De um telefone fixo: {number}',
    fr: 'Depuis un téléphone fixe\u00a0: {number}',
  },
  insideCountry: {
    en: 'Inside {country}: {number}',
    es: 'Dentro del país ({country}): {number}',
    pt: 'Dentro do país ({country}): {number}',
    fr: 'Dans le pays ({country})\u00a0: {number}',
  },
  onlyInside: {
    en: 'Works only inside {country}',
    es: 'Funciona solo dentro del país ({country})',
    pt: 'Só funciona dentro do país ({country})',
    fr: 'Fonctionne seulement dans le pays ({country})',
  },
  onlyFrom: { en: 'Works only from: {countries}', es: 'Funciona solo desde: {countries}', pt: 'Só funciona de: {countries}', fr: 'Fonctionne seulement depuis\u00a0: {countries}' },
  carrier: {
    en: 'X stands for the code of a telephone company, which you choose: instead of {pattern} dial, for example, {examples}. The + form needs no code.',
    es: 'X es el código de una compañía telefónica, que elige usted: en lugar de {pattern} marque, por ejemplo, {examples}. La forma con + no necesita código.',
    pt: 'X é o código de uma operadora, que você escolhe: em vez de {pattern}, disque, por exemplo, {examples}. A forma com + não precisa de código.',
    fr: 'X est le code d’un opérateur, que vous choisissez\u00a0: au lieu de {pattern}, composez par exemple {examples}. La forme avec + n’a pas besoin de code.',
  },
  carrierInside: {
    en: 'From another area, X stands for the code of a telephone company, which you choose: instead of {pattern} dial, for example, {examples}.',
    es: 'Desde otra zona, X es el código de una compañía telefónica, que elige usted: en lugar de {pattern} marque, por ejemplo, {examples}.',
    pt: 'De outra área, X é o código de uma operadora, que você escolhe: em vez de {pattern}, disque, por exemplo, {examples}.',
    fr: 'Depuis une autre zone, X est le code d’un opérateur, que vous choisissez\u00a0: au lieu de {pattern}, composez par exemple {examples}.',
  },
  prefixUnknown: {
    en: 'From a landline, dial the international prefix of the country where you are in place of +.',
    es: 'Desde un teléfono fijo, en lugar de + marque el prefijo internacional del país donde está.',
    pt: 'De um telefone fixo, em vez do + disque o prefixo internacional do país onde você está.',
    fr: 'Depuis un téléphone fixe, composez à la place du + le préfixe international du pays où vous êtes.',
  },
  openNow: { en: 'Open now', es: 'Abierto ahora', pt: 'Aberto agora', fr: 'Ouvert maintenant' },
  openUntil: { en: 'Open now, until {time}', es: 'Abierto ahora, hasta: {time}', pt: 'Aberto agora, até: {time}', fr: 'Ouvert maintenant, jusqu’à\u00a0: {time}' },
  closedNow: { en: 'Closed now', es: 'Cerrado ahora', pt: 'Fechado agora', fr: 'Fermé maintenant' },
  opensNext: { en: 'opens {when}', es: 'abre: {when}', pt: 'abre: {when}', fr: 'ouvre\u00a0: {when}' },
  hoursNotPublished: { en: 'Hours not published', es: 'Horario no publicado', pt: 'Horário não publicado', fr: 'Horaires non publiés' },
  holidaysUnknown: {
    en: 'public holidays are not known here',
    es: 'aquí no se conocen los feriados',
    pt: 'aqui não se conhecem os feriados',
    fr: 'les jours fériés ne sont pas connus ici',
  },
  closedOnHolidays: {
    en: 'closed on public holidays, which are not known here',
    es: 'cerrado los feriados, que no se conocen aquí',
    pt: 'fechado nos feriados, que não são conhecidos aqui',
    fr: 'fermé les jours fériés, qui ne sont pas connus ici',
  },
  yourTime: { en: 'your time', es: 'hora del lugar donde usted está', pt: 'hora do lugar onde você está', fr: 'heure du lieu où vous êtes' },
  capitalTime: {
    en: 'The country has several time zones: this is the capital’s.',
    es: 'El país tiene varias zonas horarias: esta es la de la capital.',
    pt: 'O país tem vários fusos horários: este é o da capital.',
    fr: 'Le pays a plusieurs fuseaux horaires\u00a0: celui-ci est celui de la capitale.',
  },
} as const;
