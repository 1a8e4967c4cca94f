/** "I need help now": every state with its emergency numbers and the lines that answer. */
export const helpMessages = {
  title: { en: 'I need help now', es: 'Necesito ayuda ahora', pt: 'Preciso de ajuda agora', fr: 'J’ai besoin d’aide maintenant' },
  lead: {
    en: 'Choose the country where you are. Call the emergency number if you are in danger. You do not need papers to ask for help.',
    es: 'Elija el país donde está. Si está en peligro, llame al número de emergencia. Para pedir ayuda no hace falta tener papeles.',
    pt: 'Escolha o país onde você está. Se estiver em perigo, ligue para o número de emergência. Você não precisa de documentos para pedir ajuda.',
    fr: 'Choisissez le pays où vous êtes. Si vous êtes en danger, appelez le numéro d’urgence. Vous n’avez pas besoin de papiers pour demander de l’aide.',
  },
  choose: { en: 'Where are you?', es: '¿Dónde está usted?', pt: 'Onde você está?', fr: 'Où êtes-vous\u00a0?' },
  know: { en: 'Good to know', es: 'Lo que conviene saber', pt: 'Bom saber', fr: 'Bon à savoir' },
  alsoGuides: { en: 'For those who help', es: 'Para quienes ayudan', pt: 'Para quem ajuda', fr: 'Pour celles et ceux qui aident' },
  all: {
    en: (country: string) => `More help in ${country}`,
    es: (country: string) => `Más ayuda: ${country}`,
    pt: (country: string) => `Mais ajuda: ${country}`,
    fr: (country: string) => `Plus d’aide\u00a0: ${country}`,
  },
  description: {
    en: 'Emergency numbers and lines that help victims of human trafficking, for each of the 35 states of the Americas.',
    es: 'Números de emergencia y líneas que ayudan a las víctimas de trata de personas, en cada uno de los 35 Estados de las Américas.',
    pt: 'Números de emergência e linhas que ajudam as vítimas de tráfico de pessoas, em cada um dos 35 Estados das Américas.',
    fr: 'Numéros d’urgence et lignes qui aident les victimes de la traite des personnes, dans chacun des 35 États des Amériques.',
  },
} as const;

/** "Something wrong here?": how to report a mistake. */
export const correctMessages = {
  title: { en: 'Correct an entry', es: 'Corregir un dato', pt: 'Corrigir um dado', fr: 'Corriger une fiche' },
  lead: {
    en: 'A wrong number can hurt someone. Tell us what is wrong and where you saw the right one. You need not say who you are.',
    es: 'Un número equivocado puede hacerle daño a alguien. Díganos qué está mal y dónde vio el dato correcto. No hace falta que diga quién es.',
    pt: 'Um número errado pode prejudicar alguém. Diga o que está errado e onde você viu o dado certo. Você não precisa dizer quem é.',
    fr: 'Un numéro faux peut nuire à quelqu’un. Dites-nous ce qui est faux et où vous avez vu la bonne information. Vous n’avez pas à dire qui vous êtes.',
  },
  byMail: { en: 'Write an e-mail', es: 'Escribir un correo electrónico', pt: 'Escrever um e-mail', fr: 'Écrire un courriel' },
  byIssue: { en: 'Open a public report', es: 'Abrir un aviso público', pt: 'Abrir um aviso público', fr: 'Ouvrir un signalement public' },
  publicNote: {
    en: 'everybody can read it, and it needs an account there',
    es: 'lo puede leer cualquiera y hace falta una cuenta allí',
    pt: 'qualquer pessoa pode ler, e é preciso ter uma conta lá',
    fr: 'tout le monde peut le lire, et il faut y avoir un compte',
  },
  noAddress: {
    en: 'This copy of the directory has no address for corrections yet. Please write to whoever runs the site on which you read it.',
    es: 'Esta copia del directorio aún no tiene una dirección para correcciones. Escriba a quien administra el sitio donde la lee.',
    pt: 'Esta cópia do diretório ainda não tem um endereço para correções. Escreva a quem administra o site em que você a lê.',
    fr: 'Cette copie du répertoire n’a pas encore d’adresse pour les corrections. Écrivez à la personne qui gère le site où vous la lisez.',
  },
  tellTitle: { en: 'What helps us', es: 'Qué nos sirve', pt: 'O que nos ajuda', fr: 'Ce qui nous aide' },
  tell: {
    en: ['Which entry: the country and the agency.', 'What is wrong, and what is right.', 'Where the right value is published: a page of the authority itself is best.'],
    es: ['Qué entrada: el país y la institución.', 'Qué está mal y cuál es el dato correcto.', 'Dónde está publicado el dato correcto: lo mejor es una página de la propia autoridad.'],
    pt: ['Qual registro: o país e a instituição.', 'O que está errado e qual é o dado certo.', 'Onde o dado certo está publicado: o melhor é uma página da própria autoridade.'],
    fr: ['Quelle fiche\u00a0: le pays et l’organisme.', 'Ce qui est faux et ce qui est juste.', 'Où la bonne information est publiée\u00a0: de préférence une page de l’autorité elle-même.'],
  },
  neverTitle: { en: 'Please never send', es: 'No envíe nunca', pt: 'Nunca envie', fr: 'N’envoyez jamais' },
  never: {
    en: ['The name or personal mailbox of an official.', 'The address of a shelter.', 'The story or the name of a victim.'],
    es: ['El nombre o el correo personal de un funcionario.', 'La dirección de un albergue.', 'La historia o el nombre de una víctima.'],
    pt: ['O nome ou o e-mail pessoal de um agente público.', 'O endereço de um abrigo.', 'A história ou o nome de uma vítima.'],
    fr: ['Le nom ou l’adresse électronique personnelle d’un agent public.', 'L’adresse d’un foyer.', 'L’histoire ou le nom d’une victime.'],
  },
  selfTitle: { en: 'Correct it yourself', es: 'Corregir por su cuenta', pt: 'Corrigir por conta própria', fr: 'Corriger vous-même' },
  self: {
    en: 'Each country is one file of plain text. The guides show how to change it and propose the change.',
    es: 'Cada país es un archivo de texto. Las guías muestran cómo cambiarlo y proponer el cambio.',
    pt: 'Cada país é um arquivo de texto. Os guias mostram como alterá-lo e propor a mudança.',
    fr: 'Chaque pays est un fichier de texte. Les guides montrent comment le modifier et proposer le changement.',
  },
  subject: {
    en: (entry: string) => `Correction: ${entry}`,
    es: (entry: string) => `Corrección: ${entry}`,
    pt: (entry: string) => `Correção: ${entry}`,
    fr: (entry: string) => `Correction\u00a0: ${entry}`,
  },
} as const;
