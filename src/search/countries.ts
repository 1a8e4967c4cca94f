import { LOCALES } from '../model/locales.ts';
import { countryName } from '../i18n/names.ts';
import { fold } from './fold.ts';

/**
 * What people call a state and its people, beside its names in the four languages (those come from Intl) and its ISO code:
 * short forms, other spellings, demonyms, capitals and a few great cities. Folded; words joined by _ are a phrase. A star stands for any ending.
 */
const CALLED: Readonly<Record<string, string>> = {
  AG: 'antigua barbuda antiguan* barbudan* antiguan* antiguano* antiguais* saint_johns st_johns st_john_s',
  AR: 'argentin* arg buenos_aires',
  BB: 'barbados barbade bajan* barbadian* barbadense* barbadien* bridgetown',
  BO: 'bolivia* bolivie* bolivian* boliviano* la_paz sucre cochabamba',
  BR: 'brasil brazil bresil brasilen* brasileir* brazilian* bresilien* bra brasilia sao_paulo rio_de_janeiro',
  BS: 'bahamas bahamian* bahamen* bahameen* bahamiano* nassau',
  BZ: 'belice belize belizean* belicen* belizen* belizien* belmopan',
  CA: 'canada canadien* canadian* canadiense* canadense* quebec ontario toronto montreal vancouver',
  CL: 'chile chili chilen* chilien* chl santiago_de_chile',
  CO: 'colombia* colombie colombien* colombian* colombiano* col bogota medellin cartagena',
  CR: 'costa_rica costarric* costarriq* costariq* costarica costarican* costa_rican costarricense tico ticos cr san_jose',
  CU: 'cuba cuban* cubain* la_habana havana havane habana',
  DM: 'dominica dominique dominiquais* dominican dominiques roseau',
  DO: 'republica_dominicana republique_dominicaine dominican_republic dominicana dominicano dominicanos dominicanas dominicaine dominicain dominicains dominican dominicans rd quisqueya santo_domingo rep_dominicana rep_dom',
  EC: 'ecuador equador equateur ecuatorian* ecuadorian* equatorian* equatorien* quito guayaquil',
  GD: 'granada grenada grenade grenadian* granadin* grenadin* saint_georges st_george_s',
  GT: 'guatemal* guate chapin* ciudad_de_guatemala',
  GY: 'guyana guyane guiana guianen* guyanese guyanes* guyanien* guianes* georgetown',
  HN: 'hondur* catracho* tegucigalpa san_pedro_sula',
  HT: 'haiti haitian* haitien* ayiti haitiano* port_au_prince puerto_principe porto_principe',
  JM: 'jamaica jamaique jamaican* jamaiquin* jamaicain* jamaiquain* kingston montego_bay',
  KN: 'saint_kitts st_kitts kitts nevis saint_kitts_and_nevis san_cristobal san_cristobal_y_nieves nieves sao_cristovao sao_cristovao_e_nevis saint_christophe saint_christophe_et_nieves kittitian* nevisian* st_kitts_and_nevis st_kitts_nevis basseterre',
  LC: 'saint_lucia st_lucia santa_lucia sainte_lucie ste_lucie saint_lucian* st_lucian* santaluc* saint_lucien* castries',
  MX: 'mexic* mejic* mexique mexiqu* mex ciudad_de_mexico mexico_city cdmx tijuana',
  NI: 'nicarag* nica nicas managua',
  PA: 'panama panamen* panamanian* panameen* panama_city ciudad_de_panama',
  PE: 'peru perou peruan* peruvian* peruvien* lima cusco',
  PY: 'paraguay* paraguai* asuncion',
  SR: 'surinam* surinames* surinamais* paramaribo',
  SV: 'el_salvador salvador salvadoren* salvadoran* salvadorian* salvadorien* salvatorian* guanaco* san_salvador',
  TT: 'trinidad tobago trinidad_and_tobago trinidad_y_tobago trinite trinite_et_tobago trinidadian* trini trinis trinitar* tobagonian* trinidade trinidadien* tt t_t port_of_spain puerto_espana porto_de_espanha',
  US: 'united_states estados_unidos etats_unis eeuu ee_uu eua usa u_s_a u_s america american americans estadounid* estadunid* americain* norteameric* americano americanos americana americanas gringo* u_s_america washington',
  UY: 'urugua* montevideo',
  VC: 'saint_vincent st_vincent san_vicente sao_vicente saint_vincent_and_the_grenadines grenadines granadinas granadines vincentian* sanvicent* vincentais* svg saint_vincent_et_les_grenadines st_vincent_grenadin* saint_vincent_grenadin* san_vicente_granadin* sao_vicente_granadin* kingstown',
  VE: 'venezuel* venez* caracas maracaibo',
};

/**
 * Cities and provinces from which people may ask, where the name is hardly given to anything else. They count only as they are written
 * here: "recipe" is not a slip for Recife.
 */
const PLACES: Readonly<Record<string, string>> = {
  AR: 'mar_del_plata tucuman mendoza neuquen bariloche ushuaia',
  BO: 'santa_cruz_de_la_sierra potosi tarija',
  BR: 'belo_horizonte minas_gerais recife pernambuco fortaleza curitiba porto_alegre rio_grande_do_sul florianopolis santa_catarina goiania mato_grosso maranhao manaus roraima foz_do_iguacu',
  BS: 'freeport grand_bahama',
  CA: 'ottawa calgary edmonton winnipeg manitoba alberta saskatchewan nova_scotia nouvelle_ecosse british_columbia colombie_britannique colombia_britanica halifax',
  CL: 'valparaiso antofagasta iquique santiago',
  CO: 'barranquilla bucaramanga antioquia cucuta',
  CR: 'alajuela puntarenas guanacaste',
  CU: 'santiago_de_cuba holguin camaguey',
  DO: 'punta_cana puerto_plata boca_chica santiago santiago_de_los_caballeros',
  EC: 'esmeraldas machala',
  GT: 'quetzaltenango huehuetenango',
  GY: 'lethem mahdia',
  HN: 'choluteca',
  HT: 'cap_haitien gonaives jacmel cite_soleil',
  JM: 'ocho_rios negril spanish_town',
  MX: 'guadalajara monterrey jalisco tlaxcala chiapas oaxaca veracruz cancun quintana_roo yucatan sinaloa chihuahua ciudad_juarez tamaulipas guanajuato michoacan tapachula acapulco nuevo_leon baja_california',
  NI: 'chinandega matagalpa bluefields',
  PA: 'chiriqui bocas_del_toro',
  PE: 'arequipa iquitos',
  PY: 'ciudad_del_este',
  SR: 'nickerie',
  TT: 'chaguanas',
  US: 'new_york nueva_york nova_york nova_iorque new_jersey san_diego san_francisco california chicago houston dallas texas miami florida las_vegas detroit boston philadelphia atlanta seattle arizona puerto_rico',
  UY: 'punta_del_este',
  VE: 'barquisimeto tachira',
};

/** Parts of the world that hold the name of a country but are none: they bind a query to nothing. */
const NO_COUNTRY =
  'south_america north_america central_america latin_america america_latina america_del_sur america_del_norte america_central america_do_sul america_do_norte amerique_du_sud amerique_du_nord amerique_centrale amerique_latine';

/** A way of naming states: the words that follow each other in a query, the last of which may be the beginning of one. */
export interface CountryPhrase {
  readonly words: readonly string[];
  /** The last word may go on: colombian* is colombiano and colombianas. */
  readonly open: boolean;
  readonly codes: readonly string[];
  /** A misspelt word may be meant for it. */
  readonly spelled: boolean;
}

/** Words that may stand inside a country's name without being typed. */
const SMALL = new Set(['and', 'the', 'of', 'y', 'e', 'et', 'les', 'de', 'las', 'la', 'do', 'da', 'dos', 'i', 'd']);

const phraseOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/**
 * Every way of naming the given states: names in four languages, short forms, demonyms. A phrase that means two states
 * (dominican) stands once with both codes.
 */
export function countryPhrases(codes: readonly string[]): CountryPhrase[] {
  const found = new Map<string, { words: string[]; open: boolean; codes: Set<string>; spelled: boolean }>();
  for (const region of NO_COUNTRY.split(' ')) {
    const words = region.split('_');
    found.set(words.join(' '), { words, open: false, codes: new Set(), spelled: true });
  }
  const add = (text: string, open: boolean, code: string, spelled = true): void => {
    const words = phraseOf(fold(text));
    if (words.length === 0) return;
    const key = `${words.join(' ')}${open ? '*' : ''}`;
    const known = found.get(key);
    if (known) known.codes.add(code);
    else found.set(key, { words, open, codes: new Set([code]), spelled });
  };
  for (const code of codes) {
    for (const locale of LOCALES) {
      const name = countryName(code, locale);
      add(name, false, code);
      add(phraseOf(fold(name)).filter((word) => !SMALL.has(word)).join(' '), false, code);
    }
    for (const called of (CALLED[code] ?? '').split(/\s+/).filter(Boolean)) add(called.replace(/\*$/, '').replaceAll('_', ' '), called.endsWith('*'), code);
    for (const place of (PLACES[code] ?? '').split(' ')) add(place.replaceAll('_', ' '), false, code, false);
  }
  return [...found.values()].map(({ codes: of, ...phrase }) => ({ ...phrase, codes: [...of] }));
}
