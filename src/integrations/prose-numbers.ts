const YEAR = String.raw`(?:19|20)\d\d`;

/** What stands between the groups of one telephone number. A year in brackets and a full stop before a space begin something else. */
const BETWEEN = String.raw`\s?\((?!${YEAR}\))|\)[\s-]?|\s?[-‑–]\s?|\.(?=\d)|\s`;

const TIME = String.raw`\b\d{1,2}:\d\d\b`;

/**
 * Digits that belong together, as a telephone number is written, with the letters of a keypad: +54 11 4123-4567, *212, 800-4CTU, 43-ABUSE.
 * Times (8:00–17:00) come first, so that their minutes are not taken for one.
 */
const RUN = new RegExp(String.raw`${TIME}|[+*#]?\d+(?:(?:${BETWEEN})[*#]?\d+)*(?:-?[A-Z]{3,}\b)?`, 'g');

const TIME_YEARS_OR_DATE = new RegExp(String.raw`^(?:${TIME}|${YEAR}(?:\s?[-–]\s?${YEAR})*|${YEAR}-\d\d-\d\d)$`);

/** How laws are numbered: 985, 26.842, 279.011, 137-03, 106-386; of 195/2024 what stands before the slash. */
const LAW_NUMBER = new RegExp(String.raw`^(?:\d{1,3}(?:\.\d{3})+|\d{1,6})(?:-(?:${YEAR}|\d{2,3}))?$`);

const LAW_WORDS =
  'laws?|acts?|ley(?:es)?|leis?|lois?|wet|bill|decrees?|decretos?|décrets?|DNU|articles?|artículos?|artigos?|art|sections?|secci(?:ón|ones)|seç(?:ão|ões)|' +
  'chapters?|capítulos?|chapitres?|resoluci(?:ón|ones)|resoluç(?:ão|ões)|resolutions?|résolutions?|portarias?|convenios?|conventions?|convenç(?:ão|ões)';

const QUALIFIERS = 'supremo|suprême|supreme|exento|exempt|legislativo|législatif|legislative|executivo|ejecutivo|exécutif|executive|ministerial|ministériel|ministérielle';

/** The end of a text after which a number is that of a law: "Law", "Decreto Supremo", "Ley N.º". */
const AFTER_LAW = new RegExp(String.raw`(?<!\p{L})(?:${LAW_WORDS})\.?(?:\s(?:${QUALIFIERS}))?(?:\sn(?:o|úm|um)?\.?\s?[º°]?)?\s$`, 'iu');

/**
 * A text without the digits that could be a telephone number or a short code: three or more that belong together. Years (1900 to 2099), times
 * and the numbers of laws, behind a word for a law, stay. In doubt a number goes: a lost article of a law costs a reader less than a
 * number that nobody vouches for. An ellipsis shows where something was left out.
 */
export function withoutNumbers(text: string): string {
  return text.replace(RUN, (run: string, offset: number) => {
    const digits = run.replace(/\D/g, '').length;
    if (digits < 3 && !/[A-Z]/.test(run)) return run;
    if (TIME_YEARS_OR_DATE.test(run)) return run;
    if (LAW_NUMBER.test(run) && AFTER_LAW.test(text.slice(0, offset))) return run;
    return '…';
  });
}
