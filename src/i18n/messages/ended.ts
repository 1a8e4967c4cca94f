/** The page of an entry that ended: its address stays, and says what became of it. */
export const endedMessages = {
  title: { en: 'This entry has ended', es: 'Esta entrada se cerró', pt: 'Este registro foi encerrado', fr: 'Cette fiche a pris fin' },
  lead: {
    en: (entry: string) => `The entry ${entry} is no longer in the directory.`,
    es: (entry: string) => `La entrada ${entry} ya no está en el directorio.`,
    pt: (entry: string) => `O registro ${entry} não está mais no diretório.`,
    fr: (entry: string) => `La fiche ${entry} n’est plus dans le répertoire.`,
  },
  since: { en: (date: string) => `Since ${date}.`, es: (date: string) => `Desde ${date}.`, pt: (date: string) => `Desde ${date}.`, fr: (date: string) => `Depuis ${date}.` },
  successor: { en: 'In its place', es: 'En su lugar', pt: 'Em seu lugar', fr: 'À sa place' },
  warning: {
    en: 'Do not use a number that you noted down from this page.',
    es: 'No use un número que haya anotado de esta página.',
    pt: 'Não use um número que você anotou desta página.',
    fr: 'N’utilisez pas un numéro que vous aviez noté de cette page.',
  },
} as const;
