import { z } from 'zod'

import { tenantKinds } from './roles.ts'

/** A fact that happened, `<plugin>.<noun>.<past>@<major>`, delivered at least once and in order per key. */
export interface EventType<N extends string = string, S extends z.ZodType = z.ZodType> {
  name: N
  schema: S
}

export const defineEvent = <const N extends `${string}.${string}.${string}@${number}`, S extends z.ZodType>(
  name: N,
  schema: S,
): EventType<N, S> => ({ name, schema })

/**
 * Who sent a letter, as the kernel knows it: `fromLineage` are the tenants above the sender, the root first. It is empty
 * for one without any, and in letters that were written before the kernel vouched for it.
 */
export const letterSender = z.object({
  from: z.guid(),
  fromName: z.string(),
  fromLineage: z.array(z.object({ id: z.guid(), name: z.string(), kind: z.enum(tenantKinds) })).default([]),
})

/** An event that another tenant sent: who, as the kernel knows it, and what. */
export interface LetterType<N extends string = string, B extends z.ZodType = z.ZodType> extends EventType<
  N,
  z.ZodObject<typeof letterSender.shape & { body: B }>
> {
  body: B
}

/** Declares what a plugin writes to itself in another tenant, by the capability `exchange`. */
export const defineLetter = <const N extends `${string}.${string}.${string}@${number}`, B extends z.ZodType>(
  name: N,
  body: B,
): LetterType<N, B> => ({ name, body, schema: z.object({ ...letterSender.shape, body }) })
