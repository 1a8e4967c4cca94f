/** True where two values of JSON hold the same; the order of fields does not matter. */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [fieldsA, fieldsB] = [Object.entries(a), Object.entries(b)];
  return fieldsA.length === fieldsB.length && fieldsA.every(([key, value]) => key in b && isDeepEqual(value, (b as Record<string, unknown>)[key]));
}
