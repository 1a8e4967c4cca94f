/*
 * Words of the directory in a language, for others (`margarita-directory/i18n`). The messages of the pages stay inside: they change with the pages.
 */
export { textIn, type ShownText } from './text.ts';
export { countryName, languageName } from './names.ts';
export { formatDate, formatList } from './format.ts';
