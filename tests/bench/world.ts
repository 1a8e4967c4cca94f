/**
 * As many codes as there are states in the world: the members of the United Nations and its two observer states. In the place of eleven
 * in which a caller chooses between international prefixes (such as Indonesia) stand territories: pages of a state without a
 * known prefix are not built.
 */
export const WORLD: readonly string[] = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ
  EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU IE IN IQ IR IS IT JM JO JP KE KG KI KM KN KW KZ
  LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PY QA
  RO RS RU RW SA SC SD SE SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TJ TL TM TN TO TR TT TV UA US UY UZ VA VC VE VN VU WS YE ZA ZM ZW
  AW BM CW FO GI GL HK KY MO PR TW
`.trim().split(/\s+/);
