import type { z } from 'zod'

/** A fact that happened, `<plugin>.<noun>.<past>@<major>`, delivered at least once and in order per key. */
export interface EventType<N extends string = string, S extends z.ZodType = z.ZodType> {
  name: N
  schema: S
}

export const defineEvent = <const N extends `${string}.${string}.${string}@${number}`, S extends z.ZodType>(
  name: N,
  schema: S,
): EventType<N, S> => ({ name, schema })
