/**
 * Words that say nothing about what is looked for, in the four languages (and a little Dutch, for Suriname), folded.
 * They are left out of a query. Words that are also field words (help, line, call) are not here: they stand in synonyms.ts.
 */
const WORDS = `
a about again all also am an and any are as at be been but by can cannot cant could did do does doing dont for from get gets give gives given
go goes going got had has have he her hers here him his how i if im in into is it its ive just know like looking made make makes may me might
mine more most much must my near no not now of off on or our out over please she should since so some somebody someone something tell than that
the their them then there these they this those through to too under up us use used using very want wants was we were what when where which while who
whom whose why will with within without would you your yours really still even cause because been being after before dear hello hi thanks thank ok
yes only same such us until again many little anyone anybody things thing way ways keep keeps kept let lets says said say
don won doesn didn isn wasn couldn need needs speak speaks am whats wheres whos theyre hes shes
al algo alguien alla alli ante antes aqui asi aun aunque cada como con conmigo contra cual cuales cuando cuanto de del desde donde dos el ella ellas
ellos en entre era eran eres es esa esas ese eso esos esta estan estar estas este esto estos estoy fue fueron ha han hasta hay la las le les lo los
mas me mi mis mucho muy ni no nos nosotros nuestra nuestro o otra otro para pero por porque puede puedo pues que quien quienes quiero se sea ser si sin
sobre solo somos son soy su sus tal tambien tan te tengo tener tiene tienen toda todas todo todos tu tus un una unas uno unos usted ustedes va van
vamos voy y ya yo hola gracias favor hablo habla hablan fui necesito hacer hace hago debo deber estaba estuvo habia he hemos quisiera necesita saber dice dicen dijo mismo misma
ao aos aquela aquele aqui as ate com como da das de dela dele deles do dos e ela elas ele eles em entre era essa essas esse esses esta estao estar
estas este estes estou eu faz fazer foi for ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos nossa nosso num
numa o onde os ou para pela pelas pelo pelos por porque posso pode qual quais quando que quem quero sao se sem ser seu seus so sobre sua suas tal tambem
te tem tenho ter um uma umas uns vai vou voce voces oi falo fala falam obrigado obrigada tudo todos toda todas gostaria preciso dizer diz estava esta devo fica aonde
ai au aux avec avons ayant c ca car ce cela celle celui ces cet cette ceux chez comme comment d dans de des deux donc du elle elles en entre est et etait etre eu
faire fait faut fois hors ici il ils j je jai jusque l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou oui par
parce pas peu peut peux plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels quelqu qui quoi s sa sans se sera ses si son sont sous suis sur t ta
te tes toi ton tous tout toute toutes tres trop tu un une va vers veux voici voila vos votre vous vers y bonjour merci ete parle parlent besoin dois doit savoir dit avoir quelquun
s'il svp afin lors
de het een van en in op te voor met aan
`;

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** True for a folded word that is left out of a query. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
