/** Words that stand in the HSDS export alone. */
export const hsdsMessages = {
  sameNumber: {
    en: 'the same number is in doubt in another entry of the country',
    es: 'el mismo número está en duda en otra entrada del país',
    pt: 'o mesmo número está em dúvida em outro registro do país',
    fr: 'le même numéro est en doute dans une autre fiche du pays',
  },
  hoursOf: {
    en: (value: string) => `These are the hours of ${value}.`,
    es: (value: string) => `Este es el horario de ${value}.`,
    pt: (value: string) => `Este é o horário de ${value}.`,
    fr: (value: string) => `Ce sont les horaires de ${value}.`,
  },
  localTime: {
    en: (zones: string) => `Local time: ${zones}.`,
    es: (zones: string) => `Hora local: ${zones}.`,
    pt: (zones: string) => `Hora local: ${zones}.`,
    fr: (zones: string) => `Heure locale\u00a0: ${zones}.`,
  },
  /** For whoever takes the data: what must not get lost on the way. */
  handling: {
    en: 'Nobody has rung these numbers: every contact names its source, the date of the source and how far it can be trusted. Show a number that is unconfirmed or in doubt with that mark, and never first. A number that works only from inside its country has no + and must not be given one. Where an agency has an alert, show it before its numbers.',
    es: 'Nadie ha llamado a estos números: cada contacto indica su fuente, la fecha de la fuente y hasta dónde se puede confiar en él. Muestre con esa marca, y nunca primero, un número sin confirmar o en duda. Un número que funciona solo desde dentro de su país no lleva + y no se le debe poner. Si una institución tiene una alerta, muéstrela antes de sus números.',
    pt: 'Ninguém ligou para estes números: cada contato indica sua fonte, a data da fonte e até onde se pode confiar nele. Mostre com essa marca, e nunca primeiro, um número não confirmado ou em dúvida. Um número que funciona somente de dentro do seu país não leva + e não deve receber um. Se uma instituição tem um alerta, mostre-o antes dos números.',
    fr: 'Personne n’a appelé ces numéros\u00a0: chaque contact indique sa source, la date de la source et le degré de confiance. Montrez avec cette mention, et jamais en premier, un numéro non confirmé ou en doute. Un numéro qui ne fonctionne que depuis son pays n’a pas de + et ne doit pas en recevoir. Si un organisme a une alerte, montrez-la avant ses numéros.',
  },
} as const;
