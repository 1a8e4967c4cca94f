import { Refusal } from './command.ts';

/** True for a day of the calendar: not the 30th of February. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A day as it is given to a command. @throws Refusal for what is no day, or is still to come */
export function dayGiven(name: string, text: string | undefined, today: string): string {
  const example = `Write it as --${name} ${today}`;
  if (text === undefined) throw new Refusal(`On which day? ${example}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDay(text)) throw new Refusal(`--${name} "${text}" is not a day. ${example}`);
  if (text > today) throw new Refusal(`--${name} ${text} is still to come: today is ${today}`);
  return text;
}

/** The office that stated something. @throws Refusal where none is named, or where a mailbox stands in its place */
export function officeGiven(text: string | undefined): string {
  if (text === undefined) throw new Refusal('Which office? Write it as --by "Office of the Prosecutor": never a person’s name');
  if (text.includes('@')) throw new Refusal(`--by "${text}" is a mailbox. Write the name of the office`);
  return text.trim();
}
