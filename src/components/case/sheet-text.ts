import { worksFrom } from '../../directory/case-country.ts';
import type { Row } from '../../directory/case-sheet.ts';
import type { SheetAgency, SheetContact } from '../../exports/case-data.ts';
import { writeVcards } from '../../exports/vcard.ts';
import type { CaseWords } from './case-words.ts';
import { dialledWords } from '../calling/dialled-words.ts';
import type { PrefixTable } from '../../directory/calling.ts';
import { treatyLines } from './treaty-lines.ts';
import type { LoadedSheet } from './use-case.ts';

/** What the words of a sheet are made of. */
export interface SheetTextProps {
  readonly sheet: LoadedSheet;
  readonly words: CaseWords;
  readonly prefixes: PrefixTable;
  readonly contentDate: string;
  readonly nameOf: (code: string) => string;
}

function isWarned(row: Row<SheetAgency>, sheet: LoadedSheet): boolean {
  return Boolean(row.agency.cautions) && row.country !== sheet.national.code;
}

/** A contact in one line: how it is dialled from here, hours, facts, and how far it can be trusted. */
function contactLine(contact: SheetContact, { sheet, prefixes, words, nameOf }: SheetTextProps): string {
  const dialled = dialledWords(contact, sheet.from, { table: prefixes, words, nameOf });
  return [[contact.means, dialled.number, contact.beside].filter(Boolean).join(' '), ...dialled.how, contact.open, ...contact.facts, contact.trust].filter(Boolean).join(' · ');
}

/** The sheet as plain text for a message: each agency once, the warning before its numbers. */
export function sheetAsText(props: SheetTextProps): string {
  const { sheet, words, contentDate, nameOf } = props;
  const lines: string[] = [sheetTitle(props), contentDate, '', `${words.page.emergency} (${sheet.found.name}): ${sheet.found.emergency.map(({ number, kind, doubt }) => `${number} ${kind}${doubt ? ` (${doubt})` : ''}`).join(', ')}`];
  let atHome = false;
  for (const step of sheet.steps) {
    if (step.home && !atHome) lines.push('', words.page.homeHeading.toUpperCase());
    atHome = step.home;
    lines.push('', words.steps[step.name].toUpperCase());
    if (step.nothing) lines.push(words.page.nothing.replace('{country}', nameOf(sheet.from)));
    for (const row of step.rows) {
      lines.push(`${row.agency.name} (${nameOf(row.country)})${row.again ? ` – ${words.page.above}` : ''}`);
      if (row.again) continue;
      if (isWarned(row, sheet)) lines.push(`${words.beforeYouCall} ${words.caution}`);
      lines.push(...row.agency.contacts.filter((contact) => worksFrom(contact, row.country, sheet.from)).map((contact) => `  ${contactLine(contact, props)}`));
    }
  }
  const { both, open } = treatyLines(sheet, words, nameOf);
  if (both.length + open.length > 0) lines.push('', words.page.treaties.toUpperCase(), ...both.map(({ name, since }) => `${name}: ${since.map(({ state, year }) => `${state} ${year}`).join(', ')}`), ...open);
  return lines.join('\n');
}

/** The heading of a sheet: both countries. */
export function sheetTitle({ sheet, words }: Pick<SheetTextProps, 'sheet' | 'words'>): string {
  return words.page.ready.replace('{found}', sheet.found.name).replace('{national}', sheet.national.name);
}

/** The agencies of the sheet that can be reached, as a .vcf file. The warning stands first in a note. */
export function sheetAsVcards(props: SheetTextProps, revised: string): string {
  const { sheet, words, contentDate } = props;
  const rows = sheet.steps.flatMap((step) => step.rows).filter((row) => !row.again && row.agency.contacts.length > 0);
  return writeVcards(
    rows.map((row) => ({
      name: `${row.agency.name} (${props.nameOf(row.country)})`,
      organisation: row.agency.name,
      contacts: row.agency.contacts.map((contact) => ({
        channel: contact.channel,
        value: contact.links[0]?.kind === 'tel' ? decodeURIComponent(contact.links[0].href.replace(/^tel:|;ext=.*$/g, '')) : contact.shown,
        label: [isWarned(row, sheet) ? words.beforeYouCall : '', contact.level === 'unconfirmed' || contact.level === 'disputed' ? words.unconfirmed : '', contact.label ?? ''].filter(Boolean).join(' · ') || undefined,
      })),
      note: [isWarned(row, sheet) ? `${words.beforeYouCall} ${words.caution}` : '', ...row.agency.contacts.map((contact) => contactLine(contact, props)), contentDate, words.page.leaves].filter(Boolean).join('\n'),
      revised,
    })),
  );
}
