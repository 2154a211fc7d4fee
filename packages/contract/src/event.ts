import { z } from 'zod'

/** A fact that happened, `<plugin>.<noun>.<past>@<major>`, delivered at least once and in order per key. */
export interface EventType<N extends string = string, S extends z.ZodType = z.ZodType> {
  name: N
  schema: S
}

export const defineEvent = <const N extends `${string}.${string}.${string}@${number}`, S extends z.ZodType>(
  name: N,
  schema: S,
): EventType<N, S> => ({ name, schema })

/** An event that another tenant sent: who, as the kernel knows it, and what. */
export interface LetterType<N extends string = string, B extends z.ZodType = z.ZodType> extends EventType<
  N,
  z.ZodObject<{ from: z.ZodGUID; fromName: z.ZodString; body: B }>
> {
  body: B
}

/** Declares what a plugin writes to itself in another tenant, by the capability `exchange`. */
export const defineLetter = <const N extends `${string}.${string}.${string}@${number}`, B extends z.ZodType>(
  name: N,
  body: B,
): LetterType<N, B> => ({ name, body, schema: z.object({ from: z.guid(), fromName: z.string(), body }) })
