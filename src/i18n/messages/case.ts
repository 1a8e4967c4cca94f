import type { Circumstance, Reason, StepName } from '../../model/case.ts';
import type { Locale } from '../../model/locales.ts';

type Words = Readonly<Record<Locale, string>>;

/** The case page. Messages with `{…}` are filled in by the page. */
export const caseMessages = {
  title: { en: 'Case sheet', es: 'Hoja del caso', pt: 'Ficha do caso', fr: 'Fiche du cas' },
  lead: {
    en: 'Two countries, one sheet: whom to call where the person was found, and in their own state, in the order in which one acts.',
    es: 'Dos países, una hoja: a quién llamar donde se encontró a la persona y en su propio Estado, en el orden en que se actúa.',
    pt: 'Dois países, uma ficha: para quem ligar onde a pessoa foi encontrada e no Estado dela, na ordem em que se age.',
    fr: 'Deux pays, une fiche\u00a0: qui appeler là où la personne a été trouvée et dans son propre État, dans l’ordre où l’on agit.',
  },
  description: {
    en: 'For consular officers and advocates: help, investigation and counterparts of both countries of a trafficking case on one page, with numbers as they are dialled from where you are.',
    es: 'Para funcionarios consulares y quienes acompañan a víctimas: ayuda, investigación y contrapartes de los dos países de un caso de trata en una página, con los números como se marcan desde donde usted está.',
    pt: 'Para agentes consulares e quem acompanha vítimas: ajuda, investigação e contrapartes dos dois países de um caso de tráfico de pessoas em uma página, com os números como são discados de onde você está.',
    fr: 'Pour les agents consulaires et qui accompagne des victimes\u00a0: aide, enquête et homologues des deux pays d’un cas de traite sur une page, avec les numéros tels qu’on les compose d’où vous êtes.',
  },
  privacy: {
    en: 'What you choose stays in this page. The address of the page carries nothing until you make a link; a link carries the two countries and nothing else.',
    es: 'Lo que elige queda en esta página y no pasa a su dirección. Si usted crea un enlace, este lleva los dos países y nada más.',
    pt: 'O que você escolhe fica nesta página e não passa para o endereço dela. Se você criar um link, ele leva os dois países e nada mais.',
    fr: 'Vos choix restent dans cette page et ne passent pas dans son adresse. Si vous créez un lien, il contient les deux pays et rien d’autre.',
  },
  noScript: {
    en: 'The sheet is put together by a script, which does not run here. Open the pages of both countries instead:',
    es: 'La hoja se arma con un script, que aquí no funciona. Abra en su lugar las páginas de los dos países:',
    pt: 'A ficha é montada por um script, que não funciona aqui. Em vez disso, abra as páginas dos dois países:',
    fr: 'La fiche est composée par un script, qui ne fonctionne pas ici. Ouvrez plutôt les pages des deux pays\u00a0:',
  },
  found: { en: 'Found in', es: 'Encontrada en', pt: 'Encontrada em', fr: 'Trouvée dans ce pays' },
  national: { en: 'National of', es: 'Nacional de', pt: 'Nacional de', fr: 'Ressortissante de' },
  callingFrom: { en: 'I am calling from', es: 'Llamo desde', pt: 'Estou ligando de', fr: 'J’appelle depuis' },
  choose: { en: 'Choose a country', es: 'Elija un país', pt: 'Escolha um país', fr: 'Choisissez un pays' },
  swap: { en: 'Swap the countries', es: 'Intercambiar los países', pt: 'Trocar os países', fr: 'Échanger les pays' },
  applies: { en: 'What applies', es: 'Qué se aplica', pt: 'O que se aplica', fr: 'Ce qui s’applique' },
  makeLink: { en: 'Make a link', es: 'Crear un enlace', pt: 'Criar um link', fr: 'Créer un lien' },
  linkMade: {
    en: 'The address of this page now carries the two countries. Browsers keep it in their history.',
    es: 'La dirección de esta página lleva ahora los dos países. Los navegadores la guardan en su historial.',
    pt: 'O endereço desta página agora leva os dois países. Os navegadores o guardam no histórico.',
    fr: 'L’adresse de cette page contient maintenant les deux pays. Les navigateurs la gardent dans leur historique.',
  },
  print: { en: 'Print', es: 'Imprimir', pt: 'Imprimir', fr: 'Imprimer' },
  copy: { en: 'Copy as text', es: 'Copiar como texto', pt: 'Copiar como texto', fr: 'Copier en texte' },
  copied: { en: 'Copied', es: 'Copiado', pt: 'Copiado', fr: 'Copié' },
  save: { en: 'Save contacts (.vcf)', es: 'Guardar contactos (.vcf)', pt: 'Salvar contatos (.vcf)', fr: 'Enregistrer les contacts (.vcf)' },
  leaves: {
    en: 'A call stays in the call list of the phone, a message in its chat, a saved contact among the contacts. On a phone that others look at, read the number and dial it elsewhere.',
    es: 'Una llamada queda en el registro del teléfono; un mensaje, en el chat; un contacto guardado, entre los contactos. Si otras personas miran el teléfono, lea el número y márquelo en otro.',
    pt: 'Uma ligação fica no registro do telefone; uma mensagem, na conversa; um contato salvo, entre os contatos. Se outras pessoas olham o telefone, leia o número e disque de outro aparelho.',
    fr: 'Un appel reste dans le journal du téléphone, un message dans la conversation, un contact enregistré parmi les contacts. Si d’autres regardent ce téléphone, lisez le numéro et composez-le ailleurs.',
  },
  emergency: { en: 'Emergency', es: 'Emergencia', pt: 'Emergência', fr: 'Urgence' },
  emergencyIn: {
    en: 'Emergency numbers of {country}. They work only there.',
    es: 'Números de emergencia de {country}. Funcionan solo allí.',
    pt: 'Números de emergência: {country}. Só funcionam lá.',
    fr: 'Numéros d’urgence\u00a0: {country}. Ils ne fonctionnent que sur place.',
  },
  homeHeading: {
    en: 'Only if the person agrees and does not fear their own state',
    es: 'Solo si ella está de acuerdo y no teme a su Estado',
    pt: 'Somente se ela concordar e não tiver medo do próprio Estado',
    fr: 'Seulement si elle est d’accord et ne craint pas son État',
  },
  homeIntro: {
    en: 'Ask the person first. A consulate may be told only what they agree to; nobody has to return.',
    es: 'Pregúntele primero. A un consulado se le dice solo lo que ella acepte; nadie está obligado a volver.',
    pt: 'Pergunte a ela primeiro. A um consulado só se diz o que ela aceitar; ninguém é obrigado a voltar.',
    fr: 'Demandez-lui d’abord. On ne dit à un consulat que ce qu’elle accepte\u00a0; personne n’est tenu de rentrer.',
  },
  afraidIntro: {
    en: 'The person fears their own state: none of its offices are on this sheet. Do not contact them without the person.',
    es: 'Ella teme a su propio Estado: ninguna de sus oficinas está en esta hoja. No las contacte sin ella.',
    pt: 'Ela tem medo do próprio Estado: nenhum órgão dele está nesta ficha. Não entre em contato com eles sem ela.',
    fr: 'Elle craint son propre État\u00a0: aucun de ses services ne figure sur cette fiche. Ne les contactez pas sans elle.',
  },
  nothing: {
    en: 'The directory has no published contact for this step that works from {country}.',
    es: 'El directorio no tiene ningún contacto publicado para este paso que funcione desde {country}.',
    pt: 'O diretório não tem nenhum contato publicado para este passo que funcione a partir deste país: {country}.',
    fr: 'Le répertoire n’a aucun contact publié pour cette étape qui fonctionne depuis ce pays\u00a0: {country}.',
  },
  folded: {
    en: 'Also responsible, without a published contact: {names}.',
    es: 'También competentes, sin contacto publicado: {names}.',
    pt: 'Também competentes, sem contato publicado: {names}.',
    fr: 'Aussi compétents, sans contact publié\u00a0: {names}.',
  },
  above: { en: 'see above', es: 'véase arriba', pt: 'ver acima', fr: 'voir plus haut' },
  treaties: { en: 'Treaties that bind both states', es: 'Tratados que obligan a los dos Estados', pt: 'Tratados que obrigam os dois Estados', fr: 'Traités qui lient les deux États' },
  noTreaty: {
    en: 'This could not be established for any of the treaties in this directory.',
    es: 'No se pudo establecer para ninguno de los tratados de este directorio.',
    pt: 'Não foi possível apurar isso para nenhum dos tratados deste diretório.',
    fr: 'Cela n’a pu être établi pour aucun des traités de ce répertoire.',
  },
  undated: { en: 'no date', es: 'sin fecha', pt: 'sem data', fr: 'sans date' },
  notEstablished: {
    en: 'Not established for {country}, which may be bound too: {treaties}.',
    es: 'Sin establecer para este Estado ({country}), que también puede estar obligado: {treaties}.',
    pt: 'Sem informação sobre este Estado ({country}), que também pode estar obrigado: {treaties}.',
    fr: 'Indéterminé pour cet État ({country}), qui peut aussi être lié\u00a0: {treaties}.',
  },
  sameCountry: {
    en: 'Both countries are the same: the sheet is that of a person in their own state.',
    es: 'Los dos países son el mismo: es la hoja de una persona en su propio Estado.',
    pt: 'Os dois países são o mesmo: é a ficha de uma pessoa no próprio Estado.',
    fr: 'Les deux pays sont le même\u00a0: c’est la fiche d’une personne dans son propre État.',
  },
  failed: {
    en: 'The data of a country could not be loaded. Its page may still open:',
    es: 'No se pudieron cargar los datos de un país. Quizá su página sí se abra:',
    pt: 'Não foi possível carregar os dados de um país. Talvez a página dele abra:',
    fr: 'Les données d’un pays n’ont pas pu être chargées. Sa page s’ouvre peut-être\u00a0:',
  },
  localTime: { en: 'Local time', es: 'Hora local', pt: 'Hora local', fr: 'Heure locale' },
  ready: { en: 'Sheet for {found} and {national}', es: 'Hoja para {found} y {national}', pt: 'Ficha: {found} e {national}', fr: 'Fiche\u00a0: {found} et {national}' },
} as const;

/** What may apply to the person of a case. */
export const circumstanceMessages: Readonly<Record<Circumstance, Words>> = {
  child: { en: 'Child (under 18)', es: 'Niña, niño o adolescente (menos de 18)', pt: 'Criança ou adolescente (menos de 18)', fr: 'Enfant (moins de 18 ans)' },
  woman: { en: 'Woman', es: 'Mujer', pt: 'Mulher', fr: 'Femme' },
  worker: { en: 'Exploited at work', es: 'Explotación en el trabajo', pt: 'Exploração no trabalho', fr: 'Exploitée au travail' },
  'no-papers': { en: 'Without papers', es: 'Sin papeles', pt: 'Sem documentos', fr: 'Sans papiers' },
  danger: { en: 'In danger now', es: 'En peligro ahora', pt: 'Em perigo agora', fr: 'En danger maintenant' },
  afraid: {
    en: 'Afraid of their own state or of people there',
    es: 'Teme a su propio Estado o a personas de allí',
    pt: 'Tem medo do próprio Estado ou de pessoas de lá',
    fr: 'Craint son propre État ou des personnes là-bas',
  },
};

/** The headings of the steps. */
export const stepMessages: Readonly<Record<StepName, Words>> = {
  help: { en: 'A line that answers, and assistance', es: 'Una línea que responde, y asistencia', pt: 'Uma linha que atende, e assistência', fr: 'Une ligne qui répond, et l’assistance' },
  stay: {
    en: 'Recognition as a victim and permission to stay',
    es: 'Reconocimiento como víctima y permiso para quedarse',
    pt: 'Reconhecimento como vítima e permissão para ficar',
    fr: 'Reconnaissance comme victime et autorisation de rester',
  },
  guardian: { en: 'Guardian and child protection', es: 'Tutela y protección de la niñez', pt: 'Tutela e proteção da criança', fr: 'Tuteur et protection de l’enfance' },
  investigate: { en: 'Who investigates', es: 'Quién investiga', pt: 'Quem investiga', fr: 'Qui enquête' },
  asylum: { en: 'Asylum and refuge', es: 'Asilo y refugio', pt: 'Asilo e refúgio', fr: 'Asile et refuge' },
  consular: { en: 'The consular line of their own state', es: 'La línea consular de su Estado', pt: 'A linha consular do Estado dela', fr: 'La ligne consulaire de son État' },
  return: { en: 'Counterparts for return and follow-up', es: 'Contrapartes para el retorno y el seguimiento', pt: 'Contrapartes para o retorno e o acompanhamento', fr: 'Homologues pour le retour et le suivi' },
  prosecutors: { en: 'Prosecutors of both states', es: 'Fiscalías de los dos Estados', pt: 'Promotorias dos dois Estados', fr: 'Parquets des deux États' },
  central: { en: 'Central authorities', es: 'Autoridades centrales', pt: 'Autoridades centrais', fr: 'Autorités centrales' },
};

/** Why an agency stands in a step. */
export const reasonMessages: Readonly<Record<Reason, Words>> = {
  answers: { en: 'A line that takes such calls', es: 'Una línea que recibe estas llamadas', pt: 'Uma linha que recebe essas ligações', fr: 'Une ligne qui reçoit ces appels' },
  children: { en: 'Serves children', es: 'Atiende a niñas, niños y adolescentes', pt: 'Atende crianças e adolescentes', fr: 'S’adresse aux enfants' },
  women: { en: 'Serves women', es: 'Atiende a mujeres', pt: 'Atende mulheres', fr: 'S’adresse aux femmes' },
  workers: { en: 'Serves workers', es: 'Atiende a trabajadores', pt: 'Atende trabalhadores', fr: 'S’adresse aux travailleurs' },
  assists: { en: 'Assists victims', es: 'Asiste a víctimas', pt: 'Assiste vítimas', fr: 'Assiste les victimes' },
  'decides-stay': { en: 'Handles permission to stay', es: 'Tramita el permiso para quedarse', pt: 'Cuida da permissão para ficar', fr: 'Traite l’autorisation de rester' },
  guardian: { en: 'Protects children there', es: 'Protege a la niñez allí', pt: 'Protege crianças lá', fr: 'Protège les enfants sur place' },
  investigates: { en: 'Investigates the crime', es: 'Investiga el delito', pt: 'Investiga o crime', fr: 'Enquête sur le crime' },
  prosecutes: { en: 'Prosecutes the crime', es: 'Lleva el delito ante los tribunales', pt: 'Leva o crime à Justiça', fr: 'Poursuit le crime en justice' },
  refuge: { en: 'Deals with asylum, refuge or permission to stay', es: 'Se ocupa de asilo, refugio o permiso para quedarse', pt: 'Cuida de asilo, refúgio ou permissão para ficar', fr: 'Traite l’asile, le refuge ou l’autorisation de rester' },
  consular: { en: 'Helps its nationals abroad', es: 'Ayuda a sus nacionales en el exterior', pt: 'Ajuda seus nacionais no exterior', fr: 'Aide ses ressortissants à l’étranger' },
  coordinates: { en: 'Coordinates action against trafficking', es: 'Coordina la acción contra la trata', pt: 'Coordena a ação contra o tráfico de pessoas', fr: 'Coordonne l’action contre la traite' },
  returns: { en: 'Helps with return', es: 'Ayuda con el retorno', pt: 'Ajuda com o retorno', fr: 'Aide au retour' },
  requests: { en: 'Sends and receives requests between states', es: 'Envía y recibe solicitudes entre Estados', pt: 'Envia e recebe pedidos entre Estados', fr: 'Envoie et reçoit les demandes entre États' },
  'stands-in': {
    en: 'Not its task, but it can be reached from where you are: ask it to connect you',
    es: 'No es su tarea, pero se la puede contactar desde donde usted está: pida que le comunique con quien corresponda',
    pt: 'Não é tarefa dela, mas pode ser contatada de onde você está: peça que ponha você em contato com quem cuida disso',
    fr: 'Ce n’est pas sa tâche, mais on peut le joindre d’où vous êtes\u00a0: demandez-lui de vous orienter',
  },
};
