import { z } from 'zod';
import type { Path } from './yaml.ts';

/** The schema of a value without the wrapping that says that the value may be left out. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
  return inner;
}

function valueAt(data: unknown, step: string | number): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string | number, unknown>)[step] : undefined;
}

/** The option of a union by kind that the data chooses, or the first option where the data chooses none. */
function chosenOption(union: z.ZodDiscriminatedUnion, data: unknown): z.core.$ZodType | undefined {
  const kind = valueAt(data, union.def.discriminator);
  return union.options.find((option) => option instanceof z.ZodObject && option.shape[union.def.discriminator] instanceof z.ZodType && (option.shape[union.def.discriminator] as z.ZodType).safeParse(kind).success) ?? union.options[0];
}

/**
 * The schema that holds for the value at a path, or undefined where the schema says nothing about it.
 * @param data the data as it stands: which option of a union holds depends on it
 */
export function schemaAt(schema: z.core.$ZodType, data: unknown, path: Path): z.core.$ZodType | undefined {
  let here: z.core.$ZodType | undefined = unwrapped(schema);
  let value = data;
  for (const step of path) {
    if (here instanceof z.ZodDiscriminatedUnion) here = chosenOption(here, value);
    if (here instanceof z.ZodObject) here = (here.shape[step] as z.core.$ZodType | undefined) ?? here.def.catchall;
    else if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodRecord) here = here.valueType;
    else return undefined;
    if (!here) return undefined;
    here = unwrapped(here);
    value = valueAt(value, step);
  }
  return here instanceof z.ZodDiscriminatedUnion ? chosenOption(here, value) : here;
}

/** The fields that an entry may have, in the order of the schema; empty where the schema names none. */
export function fieldsAt(schema: z.core.$ZodType, data: unknown, path: Path): string[] {
  const here = schemaAt(schema, data, path);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** What the schema says about the value at a path, for people; undefined where it says nothing. */
export function descriptionAt(schema: z.core.$ZodType, data: unknown, path: Path): string | undefined {
  const last = path.at(-1);
  const parent = last === undefined ? undefined : schemaAt(schema, data, path.slice(0, -1));
  // The description stands on the field as it was declared, outside `optional`.
  const field = parent instanceof z.ZodObject && last !== undefined ? (parent.shape[last] as z.core.$ZodType | undefined) : schemaAt(schema, data, path);
  return field instanceof z.ZodType ? (field.description ?? (unwrapped(field) as z.ZodType).description) : undefined;
}

/** The value at a path of some data; undefined where there is none. */
export function dataAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => valueAt(value, step), data);
}
