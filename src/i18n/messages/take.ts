/** What is taken along: saved contacts, paper, the QR code, and what each leaves behind. */
export const takeMessages = {
  leaves: {
    en: 'A call stays in the phone’s call list.',
    es: 'La llamada queda en el registro del teléfono.',
    pt: 'A ligação fica no registro do telefone.',
    fr: 'Un appel reste dans le journal du téléphone.',
  },
  leavesAll: {
    en: 'What stays on the phone: a call stays in its call list, and may be on the bill; a message stays in the chat; a saved contact stays among the contacts and may be copied to an account that others can open. Deleting it here may not delete it everywhere.',
    es: 'Qué queda en el teléfono: la llamada queda en el registro y puede aparecer en la factura; el mensaje queda en el chat; el contacto guardado queda en la agenda y puede copiarse a una cuenta que otras personas pueden abrir. Borrarlo aquí puede no borrarlo en todas partes.',
    pt: 'O que fica no telefone: a ligação fica no registro e pode aparecer na conta; a mensagem fica no chat; o contato salvo fica na agenda e pode ser copiado para uma conta que outras pessoas podem abrir. Apagar aqui pode não apagar em todos os lugares.',
    fr: 'Ce qui reste sur le téléphone\u00a0: un appel reste dans le journal et peut figurer sur la facture\u00a0; un message reste dans la discussion\u00a0; un contact enregistré reste parmi les contacts et peut être copié vers un compte que d’autres peuvent ouvrir. L’effacer ici ne l’efface peut-être pas partout.',
  },
  save: { en: 'Save as contacts', es: 'Guardar como contactos', pt: 'Salvar como contatos', fr: 'Enregistrer les contacts' },
  saveOne: { en: 'Save as a contact', es: 'Guardar como contacto', pt: 'Salvar como contato', fr: 'Enregistrer le contact' },
  qr: { en: 'QR code of this page', es: 'Código QR de esta página', pt: 'Código QR desta página', fr: 'Code QR de cette page' },
  qrLeadsTo: {
    en: (address: string) => `QR code that leads to ${address}`,
    es: (address: string) => `Código QR que lleva a ${address}`,
    pt: (address: string) => `Código QR que leva a ${address}`,
    fr: (address: string) => `Code QR qui mène à ${address}`,
  },
} as const;

/** Inside a saved contact. */
export const vcardMessages = {
  readNote: { en: 'Read the note first', es: 'Lea primero la nota', pt: 'Leia primeiro a nota', fr: 'Lisez d’abord la note' },
  emergencyOf: {
    en: (country: string) => `Emergency, ${country}`,
    es: (country: string) => `Emergencia, ${country}`,
    pt: (country: string) => `Emergência, ${country}`,
    fr: (country: string) => `Urgence, ${country}`,
  },
  savedFrom: {
    en: (date: string) => `Saved from the Margarita Directory, content of ${date}. Numbers change.`,
    es: (date: string) => `Guardado del Directorio Margarita, contenido del ${date}. Los números cambian.`,
    pt: (date: string) => `Salvo do Diretório Margarita, conteúdo de ${date}. Os números mudam.`,
    fr: (date: string) => `Enregistré depuis le Répertoire Margarita, contenu du ${date}. Les numéros changent.`,
  },
  leaves: {
    en: 'This contact stays on the phone and may be copied to its account. A call stays in the phone’s call list.',
    es: 'Este contacto queda en el teléfono y puede copiarse a su cuenta. La llamada queda en el registro del teléfono.',
    pt: 'Este contato fica no telefone e pode ser copiado para a conta. A ligação fica no registro do telefone.',
    fr: 'Ce contact reste sur le téléphone et peut être copié vers son compte. Un appel reste dans le journal du téléphone.',
  },
} as const;

/** On paper, and the button that leads to it. */
export const printMessages = {
  print: { en: 'Print', es: 'Imprimir', pt: 'Imprimir', fr: 'Imprimer' },
  printedOn: {
    en: (date: string) => `Printed on ${date}.`,
    es: (date: string) => `Impreso el ${date}.`,
    pt: (date: string) => `Impresso em ${date}.`,
    fr: (date: string) => `Imprimé le ${date}.`,
  },
  who: { en: 'Who', es: 'Quién', pt: 'Quem', fr: 'Qui' },
  number: { en: 'Number', es: 'Número', pt: 'Número', fr: 'Numéro' },
  facts: { en: 'From where, when, source', es: 'Desde dónde, cuándo, fuente', pt: 'De onde, quando, fonte', fr: 'D’où, quand, source' },
  without: { en: 'No contact published:', es: 'Sin contacto publicado:', pt: 'Sem contato publicado:', fr: 'Sans contact publié\u00a0:' },
  annex: { en: 'Annex: the whole page, with notes, gaps and sources', es: 'Anexo: la página completa, con notas, lagunas y fuentes', pt: 'Anexo: a página completa, com notas, lacunas e fontes', fr: 'Annexe\u00a0: la page entière, avec notes, lacunes et sources' },
} as const;
