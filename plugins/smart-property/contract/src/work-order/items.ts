import { fenSchema, idSchema } from '@linli/contract'
import { z } from 'zod'

import { priceKinds } from './states.ts'

export const priceKeySchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/)

/** At most 9,999.99 of something, in hundredths at the finest. */
const quantity = z.number().positive().max(9_999.99).multipleOf(0.01)

/** Something used or done. With a `priceKey` the unit price lies within the published range; without one it is free. */
export const itemInput = z.object({
  priceKey: priceKeySchema.optional(),
  name: z.string().trim().min(1).max(40).optional(),
  quantity,
  unitPriceFen: fenSchema.max(10_000_000).default(0),
})
export type ItemInput = z.output<typeof itemInput>
export const itemsInput = z.array(itemInput).max(30)

export const itemRow = z.object({
  id: idSchema,
  priceKey: z.string().nullable(),
  name: z.string(),
  unit: z.string(),
  quantity: z.number(),
  unitPriceFen: fenSchema,
  amountFen: fenSchema,
})
export type ItemRow = z.output<typeof itemRow>

/** 收费项目: what a unit of it may cost, as published to residents (clause 7.2.1.3). */
export const priceFields = {
  name: z.string().trim().min(1).max(40),
  kind: z.enum(priceKinds),
  unit: z.string().trim().min(1).max(10),
  minFen: fenSchema.max(10_000_000),
  maxFen: fenSchema.max(10_000_000),
  position: z.int().min(0).max(9999).default(500),
  isActive: z.boolean().default(true),
}
export const savePriceInput = z
  .object({ key: priceKeySchema, version: z.int().min(1).optional(), ...priceFields })
  .refine(({ minFen, maxFen }) => minFen <= maxFen, { path: ['maxFen'], message: 'below_minimum' })
/** An estate gives its own price up for the company's. */
export const resetPriceInput = z.object({ key: priceKeySchema, version: z.int().min(1) })
export const priceRow = z.object({
  id: idSchema,
  key: z.string(),
  ...priceFields,
  position: z.int(),
  isActive: z.boolean(),
  isInherited: z.boolean(),
  version: z.int(),
})
export type PriceRow = z.output<typeof priceRow>
export const pricesInput = z.object({ q: z.string().trim().max(60).optional() })
export const pricesOutput = z.object({ rows: z.array(priceRow) })
