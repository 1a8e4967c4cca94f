/** A message with its values: `{n} results` with `{ n: 3 }`. For messages that cross from the build to a page, where functions cannot go. */
export function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
