/** The page about privacy: what this site does, what others can see all the same, and what somebody can do about it. */
export const privacyMessages = {
  title: { en: 'Your privacy', es: 'Su privacidad', pt: 'Sua privacidade', fr: 'Votre vie privée' },
  lead: {
    en: 'This site wants to know nothing about you. But your device, your phone and your network leave traces that it cannot remove. Both stand here.',
    es: 'Este sitio no quiere saber nada de usted. Pero su aparato, su teléfono y su red dejan huellas que el sitio no puede borrar. Aquí están las dos cosas.',
    pt: 'Este site não quer saber nada sobre você. Mas o seu aparelho, o seu telefone e a sua rede deixam rastros que ele não pode apagar. As duas coisas estão aqui.',
    fr: 'Ce site ne veut rien savoir de vous. Mais votre appareil, votre téléphone et votre réseau laissent des traces qu’il ne peut pas effacer. Les deux sont expliqués ici.',
  },
  noneTitle: { en: 'What this site does not do', es: 'Lo que este sitio no hace', pt: 'O que este site não faz', fr: 'Ce que ce site ne fait pas' },
  none: {
    en: [
      'No cookies, no account, no advertising. Nobody counts visits, and nothing follows you.',
      'It stores nothing on your device unless you ask for it.',
      'No page loads anything from another site.',
      'When you follow a link to another site, that site does not learn from which page you came.',
    ],
    es: [
      'No usa cookies, no pide una cuenta y no lleva publicidad. Nadie cuenta las visitas y nada le sigue.',
      'No guarda nada en su aparato si usted no lo pide.',
      'Ninguna página carga nada de otro sitio.',
      'Cuando usted sigue un enlace a otro sitio, ese sitio no se entera de qué página viene.',
    ],
    pt: [
      'Não usa cookies, não pede conta e não tem publicidade. Ninguém conta as visitas e nada segue você.',
      'Não guarda nada no seu aparelho se você não pedir.',
      'Nenhuma página carrega nada de outro site.',
      'Quando você segue um link para outro site, esse site não fica sabendo de que página você veio.',
    ],
    fr: [
      'Pas de cookies, pas de compte, pas de publicité. Personne ne compte les visites et rien ne vous suit.',
      'Il n’enregistre rien sur votre appareil si vous ne le demandez pas.',
      'Aucune page ne charge quoi que ce soit d’un autre site.',
      'Quand vous suivez un lien vers un autre site, celui-ci n’apprend pas de quelle page vous venez.',
    ],
  },
  hereTitle: { en: 'What stays in your browser', es: 'Lo que queda en su navegador', pt: 'O que fica no seu navegador', fr: 'Ce qui reste dans votre navigateur' },
  here: {
    en: [
      'What you type into the search, what you choose on the case sheet and what you paste into the check of a file is worked on in your browser. The words are sent nowhere. The search fetches parts of this site’s own index: from their names the server could guess at most how a word begins.',
      'Filters that you choose, and the two countries of a case sheet, stand at the end of the address, behind a # sign. That part is not sent to the server, but it stays in the browser’s history and in a link that you copy.',
      'What applies to the person of a case is in no address and is kept nowhere.',
    ],
    es: [
      'Lo que escribe en el buscador, lo que elige en la hoja del caso y lo que pega para revisar un archivo se procesa en su navegador. Las palabras no se envían a ninguna parte. El buscador descarga partes del índice de este mismo sitio: por sus nombres el servidor podría adivinar, a lo sumo, cómo empieza una palabra.',
      'Los filtros que elige y los dos países de una hoja del caso quedan al final de la dirección, después de un signo #. Esa parte no se envía al servidor, pero queda en el historial del navegador y en el enlace que usted copie.',
      'Lo que se aplica a la persona de un caso no está en ninguna dirección y no se guarda en ninguna parte.',
    ],
    pt: [
      'O que você digita na busca, o que escolhe na ficha do caso e o que cola para verificar um arquivo é processado no seu navegador. As palavras não são enviadas a lugar nenhum. A busca baixa partes do índice deste mesmo site: pelos nomes delas o servidor poderia adivinhar, no máximo, como uma palavra começa.',
      'Os filtros que você escolhe e os dois países de uma ficha do caso ficam no fim do endereço, depois de um sinal #. Essa parte não é enviada ao servidor, mas fica no histórico do navegador e no link que você copiar.',
      'O que se aplica à pessoa de um caso não está em nenhum endereço e não é guardado em lugar nenhum.',
    ],
    fr: [
      'Ce que vous tapez dans la recherche, ce que vous choisissez dans la fiche du cas et ce que vous collez pour vérifier un fichier est traité dans votre navigateur. Les mots ne sont envoyés nulle part. La recherche charge des parties de l’index de ce site : par leurs noms, le serveur pourrait deviner tout au plus le début d’un mot.',
      'Les filtres que vous choisissez et les deux pays d’une fiche du cas se trouvent à la fin de l’adresse, après un signe #. Cette partie n’est pas envoyée au serveur, mais elle reste dans l’historique du navigateur et dans le lien que vous copiez.',
      'Ce qui s’applique à la personne d’un cas ne figure dans aucune adresse et n’est gardé nulle part.',
    ],
  },
  tracesTitle: { en: 'What others can see', es: 'Lo que otras personas pueden ver', pt: 'O que outras pessoas podem ver', fr: 'Ce que d’autres peuvent voir' },
  traces: {
    en: [
      'Whoever uses your device: your visit in the browser’s history, a call or a message in the lists of the phone, cards, sheets and files that you saved.',
      'Whoever pays for or manages the phone: calls on the bill, also many that cost nothing.',
      'Whoever runs your network, at home, at work or in a shop: that this site was opened, though not which page.',
      'Whoever runs the server of this site: the address of your connection, the page, the time and the kind of browser, as with any site, and for a case sheet the files of its two countries. How long that is kept is decided by the host, not by us.',
      'A program that watches the device sees everything, also in a private window.',
    ],
    es: [
      'Quien usa su aparato: la visita en el historial del navegador, una llamada o un mensaje en las listas del teléfono, las tarjetas, hojas y archivos que usted guardó.',
      'Quien paga o administra el teléfono: las llamadas en la factura, también muchas de las gratuitas.',
      'Quien administra su red, en casa, en el trabajo o en un local: que se abrió este sitio, aunque no qué página.',
      'Quien administra el servidor de este sitio: la dirección de su conexión, la página, la hora y el tipo de navegador, como en cualquier sitio, y para una hoja del caso los archivos de sus dos países. Cuánto tiempo se guarda lo decide el proveedor del servidor, no nosotros.',
      'Un programa que vigila el aparato lo ve todo, también en una ventana privada.',
    ],
    pt: [
      'Quem usa o seu aparelho: a visita no histórico do navegador, uma ligação ou uma mensagem nas listas do telefone, os cartões, folhas e arquivos que você salvou.',
      'Quem paga ou administra o telefone: as ligações na conta, também muitas das gratuitas.',
      'Quem administra a sua rede, em casa, no trabalho ou em uma loja: que este site foi aberto, embora não qual página.',
      'Quem administra o servidor deste site: o endereço da sua conexão, a página, a hora e o tipo de navegador, como em qualquer site, e para uma ficha do caso os arquivos dos seus dois países. Quem decide por quanto tempo isso fica guardado é o provedor do servidor, não nós.',
      'Um programa que vigia o aparelho vê tudo, também em uma janela privada.',
    ],
    fr: [
      'Les personnes qui utilisent votre appareil : la visite dans l’historique du navigateur, un appel ou un message dans les listes du téléphone, les cartes, fiches et fichiers que vous avez enregistrés.',
      'La personne qui paie ou gère le téléphone : les appels sur la facture, y compris beaucoup d’appels gratuits.',
      'La personne ou l’entreprise qui gère votre réseau, à la maison, au travail ou dans un commerce : que ce site a été ouvert, mais pas quelle page.',
      'L’hébergeur, qui gère le serveur de ce site : l’adresse de votre connexion, la page, l’heure et le type de navigateur, comme pour tout site, et pour une fiche du cas les fichiers de ses deux pays. C’est lui qui décide de la durée de conservation, pas nous.',
      'Un programme qui surveille l’appareil voit tout, même dans une fenêtre privée.',
    ],
  },
  saferTitle: { en: 'If somebody may be watching', es: 'Si alguien puede estar vigilando', pt: 'Se alguém pode estar vigiando', fr: 'Si quelqu’un vous surveille peut-être' },
  safer: {
    en: [
      'Use a device that the person does not know: of somebody you trust, of a library, of an organization.',
      '“Leave this page” opens another site at once. It hides the page, and removes nothing: the visit stays in the history.',
      'Do not keep the directory for offline use on a device that is shared, borrowed or watched.',
      'An emptied history or list of calls can itself be noticed. Weigh that before you delete anything.',
    ],
    es: [
      'Use un aparato que esa persona no conozca: de alguien de confianza, de una biblioteca, de una organización.',
      '«Salir de esta página» abre otro sitio enseguida. Oculta la página y no borra nada: la visita queda en el historial.',
      'No guarde el directorio para usar sin conexión en un aparato compartido, prestado o vigilado.',
      'Un historial o una lista de llamadas vacíos también pueden llamar la atención. Piénselo antes de borrar algo.',
    ],
    pt: [
      'Use um aparelho que essa pessoa não conheça: de alguém de confiança, de uma biblioteca, de uma organização.',
      '“Sair desta página” abre outro site na hora. Esconde a página e não apaga nada: a visita fica no histórico.',
      'Não guarde o diretório para uso sem conexão em um aparelho compartilhado, emprestado ou vigiado.',
      'Um histórico ou uma lista de ligações vazios também podem chamar a atenção. Pense nisso antes de apagar algo.',
    ],
    fr: [
      'Utilisez un appareil que cette personne ne connaît pas : celui d’une personne de confiance, d’une bibliothèque, d’une organisation.',
      '« Quitter cette page » ouvre aussitôt un autre site. Cela cache la page et n’efface rien : la visite reste dans l’historique.',
      'Ne gardez pas le répertoire pour un usage hors connexion sur un appareil partagé, prêté ou surveillé.',
      'Un historique ou une liste d’appels vides peuvent aussi se remarquer. Pensez-y avant d’effacer quoi que ce soit.',
    ],
  },
  keptTitle: { en: 'When you ask for something to be kept', es: 'Cuando usted pide guardar algo', pt: 'Quando você pede para guardar algo', fr: 'Quand vous demandez à garder quelque chose' },
  kept: {
    en: [
      '“Keep for offline use” stores the pages of one language in your browser, after it has told you how much that is and you have agreed. “Remove everything kept” takes them away again.',
      'A card (.vcf), a table or a printed sheet is a file of yours: this site cannot take it back.',
    ],
    es: [
      '«Guardar para usar sin conexión» guarda en su navegador las páginas de un idioma, después de decirle cuánto ocupan y de que usted acepte. «Borrar todo lo guardado» las quita de nuevo.',
      'Una tarjeta (.vcf), una tabla o una hoja impresa es un archivo suyo: este sitio no puede quitarlo.',
    ],
    pt: [
      '“Guardar para usar sem conexão” guarda no seu navegador as páginas de um idioma, depois de dizer quanto ocupam e de você aceitar. “Apagar tudo o que foi guardado” as retira de novo.',
      'Um cartão (.vcf), uma tabela ou uma folha impressa é um arquivo seu: este site não pode retirá-lo.',
    ],
    fr: [
      '« Garder pour un usage hors connexion » enregistre dans votre navigateur les pages d’une langue, après vous avoir dit la place que cela prend et avec votre accord. « Supprimer tout ce qui est gardé » les retire.',
      'Une carte (.vcf), un tableau ou une fiche imprimée est un fichier à vous : ce site ne peut pas le reprendre.',
    ],
  },
  outTitle: { en: 'Calls, mail and other sites', es: 'Llamadas, correos y otros sitios', pt: 'Ligações, e-mails e outros sites', fr: 'Appels, courriels et autres sites' },
  out: {
    en: [
      'A number opens the phone, an address opens your own mail program, WhatsApp opens WhatsApp. From there their rules apply, and those of whoever answers.',
      'Most lines do not publish what they do with what they are told. Where a line does, that is said beside its number.',
      'A letter with a correction shows us your address. A public report can be read by everybody, for ever. Write nothing in it about a person.',
    ],
    es: [
      'Un número abre el teléfono, una dirección abre su propio programa de correo, WhatsApp abre WhatsApp. Desde ahí valen las reglas de ellos y las de quien responde.',
      'La mayoría de las líneas no publica qué hace con lo que se le cuenta. Cuando una lo publica, se indica junto a su número.',
      'Un correo con una corrección nos muestra su dirección. Un aviso público lo puede leer todo el mundo, para siempre. No escriba en él nada sobre una persona.',
    ],
    pt: [
      'Um número abre o telefone, um endereço abre o seu próprio programa de e-mail, o WhatsApp abre o WhatsApp. A partir daí valem as regras deles e as de quem atende.',
      'A maioria das linhas não publica o que faz com o que ouve. Quando uma linha publica, isso é indicado junto ao número.',
      'Um e-mail com uma correção nos mostra o seu endereço. Um aviso público pode ser lido por todos, para sempre. Não escreva nele nada sobre uma pessoa.',
    ],
    fr: [
      'Un numéro ouvre le téléphone, une adresse ouvre votre propre logiciel de messagerie, WhatsApp ouvre WhatsApp. À partir de là, leurs règles s’appliquent, et celles de la personne qui répond.',
      'La plupart des lignes ne publient pas ce qu’elles font de ce qu’on leur dit. Quand une ligne le publie, cela figure à côté de son numéro.',
      'Un courriel avec une correction nous montre votre adresse. Un signalement public peut être lu par tous, pour toujours. N’y écrivez rien sur une personne.',
    ],
  },
} as const;
