/** Words of "Keep for offline use": what it takes, what stays on the device, and for whom it is not. */
export const offlineMessages = {
  heading: { en: 'Offline use', es: 'Uso sin conexión', pt: 'Uso sem conexão', fr: 'Usage hors connexion' },
  intro: {
    en: (files: string, bytes: string, download: string) => `All pages in English, with the search and the case sheet: ${files} files. They take ${bytes} on this device. About ${download} are downloaded.`,
    es: (files: string, bytes: string, download: string) => `Todas las páginas en español, con el buscador y la hoja del caso: ${files} archivos. Ocupan ${bytes} en este dispositivo. Se descargan unos ${download}.`,
    pt: (files: string, bytes: string, download: string) => `Todas as páginas em português, com a busca e a ficha do caso: ${files} arquivos. Ocupam ${bytes} neste aparelho. São baixados cerca de ${download}.`,
    fr: (files: string, bytes: string, download: string) => `Toutes les pages en français, avec la recherche et la fiche du cas\u00a0: ${files} fichiers. Ils prennent ${bytes} sur cet appareil. Environ ${download} sont téléchargés.`,
  },
  stays: {
    en: 'They stay on this device until you remove them here, or the browser does. Whoever uses or inspects this device can see that they are there.',
    es: 'Quedan en este dispositivo hasta que usted los borre aquí, o los borre el navegador. Quien use o revise este dispositivo puede ver que están.',
    pt: 'Ficam neste aparelho até que você os apague aqui, ou o navegador os apague. Quem usar ou examinar este aparelho pode ver que estão nele.',
    fr: 'Ils restent sur cet appareil jusqu’à ce que vous les supprimiez ici, ou que le navigateur le fasse. Qui utilise ou examine cet appareil peut voir qu’ils y sont.',
  },
  notHere: {
    en: 'Do not keep them on a device that is shared, borrowed or watched, or that is not yours.',
    es: 'No los guarde en un dispositivo compartido, prestado o vigilado, ni en uno que no sea suyo.',
    pt: 'Não os guarde em um aparelho compartilhado, emprestado ou vigiado, nem em um que não seja seu.',
    fr: 'Ne les gardez pas sur un appareil partagé, prêté ou surveillé, ni sur un appareil qui n’est pas le vôtre.',
  },
  renews: {
    en: 'When you open a page while there is a network, a new version is downloaded without asking again. Without a network, numbers may be out of date: look at the dates.',
    es: 'Cuando abra una página con conexión, se descargará la versión nueva sin volver a preguntar. Sin conexión, los números pueden estar desactualizados: mire las fechas.',
    pt: 'Quando você abrir uma página com conexão, a versão nova será baixada sem perguntar de novo. Sem conexão, os números podem estar desatualizados: veja as datas.',
    fr: 'Quand vous ouvrirez une page avec le réseau, la nouvelle version sera téléchargée sans nouvelle demande. Hors connexion, des numéros peuvent être périmés\u00a0: regardez les dates.',
  },
  yes: { en: 'Keep on this device', es: 'Guardar en este dispositivo', pt: 'Guardar neste aparelho', fr: 'Garder sur cet appareil' },
  no: { en: 'Do not keep', es: 'No guardar', pt: 'Não guardar', fr: 'Ne pas garder' },
  asking: { en: 'Asking for the size…', es: 'Consultando el tamaño…', pt: 'Consultando o tamanho…', fr: 'Lecture de la taille…' },
  noRoom: {
    en: (bytes: string) => `The browser has only ${bytes} left for this site.`,
    es: (bytes: string) => `Al navegador le quedan solo ${bytes} para este sitio.`,
    pt: (bytes: string) => `Restam ao navegador apenas ${bytes} para este site.`,
    fr: (bytes: string) => `Il ne reste au navigateur que ${bytes} pour ce site.`,
  },
  progress: {
    en: (done: string, files: string, bytes: string) => `${done} of ${files} files, ${bytes}. Leave this page open until it is done.`,
    es: (done: string, files: string, bytes: string) => `${done} de ${files} archivos, ${bytes}. Deje esta página abierta hasta que termine.`,
    pt: (done: string, files: string, bytes: string) => `${done} de ${files} arquivos, ${bytes}. Deixe esta página aberta até terminar.`,
    fr: (done: string, files: string, bytes: string) => `${done} sur ${files} fichiers, ${bytes}. Laissez cette page ouverte jusqu’à la fin.`,
  },
  stop: { en: 'Stop', es: 'Detener', pt: 'Parar', fr: 'Arrêter' },
  kept: {
    en: (bytes: string) => `Kept on this device (${bytes}): the pages in English work without a network.`,
    es: (bytes: string) => `Guardado en este dispositivo (${bytes}): las páginas en español funcionan sin conexión.`,
    pt: (bytes: string) => `Guardado neste aparelho (${bytes}): as páginas em português funcionam sem conexão.`,
    fr: (bytes: string) => `Gardé sur cet appareil (${bytes})\u00a0: les pages en français fonctionnent hors connexion.`,
  },
  keptOther: {
    en: 'Pages in another language are kept on this device.',
    es: 'En este dispositivo hay páginas guardadas en otro idioma.',
    pt: 'Neste aparelho há páginas guardadas em outro idioma.',
    fr: 'Des pages dans une autre langue sont gardées sur cet appareil.',
  },
  remove: { en: 'Remove everything kept, in all languages', es: 'Borrar todo lo guardado, en todos los idiomas', pt: 'Apagar tudo o que foi guardado, em todos os idiomas', fr: 'Supprimer tout ce qui est gardé, dans toutes les langues' },
  removed: {
    en: 'Removed: nothing is kept for offline use any more. Your visits stay in the browser’s history.',
    es: 'Borrado: ya no hay nada guardado para usar sin conexión. Sus visitas quedan en el historial del navegador.',
    pt: 'Apagado: não há mais nada guardado para usar sem conexão. Suas visitas ficam no histórico do navegador.',
    fr: 'Supprimé\u00a0: plus rien n’est gardé pour un usage hors connexion. Vos visites restent dans l’historique du navigateur.',
  },
  failed: {
    en: 'It could not be kept, and what had been downloaded was removed again. Check the network and the free space, then try again.',
    es: 'No se pudo guardar, y se borró lo que se había descargado. Revise la conexión y el espacio libre e inténtelo de nuevo.',
    pt: 'Não foi possível guardar, e o que havia sido baixado foi apagado. Verifique a conexão e o espaço livre e tente de novo.',
    fr: 'Rien n’a pu être gardé, et ce qui avait été téléchargé a été supprimé. Vérifiez le réseau et l’espace libre, puis réessayez.',
  },
} as const;
