import { idSchema, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { limitSchema } from './settings.ts'
import { categoryKeySchema } from './work-order/inputs.ts'
import { handlerRoles, kinds } from './work-order/states.ts'

const name = z.string().trim().min(1).max(30)

/** Departures of a category from the limits in the settings, by grade. */
export const categoryLimits = z.partialRecord(z.enum(['1', '2', '3', '4']), limitSchema)

export const categoryFields = {
  parentKey: categoryKeySchema.nullable().default(null),
  name,
  nameEn: z.string().trim().max(60).default(''),
  kinds: z.array(z.enum(kinds)).min(1),
  defaultGrade: z.int().min(1).max(4),
  limits: categoryLimits.default({}),
  handlerRole: z.enum(handlerRoles).default('engineer'),
  position: z.int().min(0).max(9999).default(500),
  isActive: z.boolean().default(true),
}

export const saveCategoryInput = z.object({
  key: categoryKeySchema,
  /** Version of the tenant's own row; absent for a new one or to depart from an inherited one. */
  version: z.int().min(1).optional(),
  ...categoryFields,
})

/** An estate gives its own version up for the company's. */
export const resetCategoryInput = z.object({ key: categoryKeySchema, version: z.int().min(1) })

export const categoryRow = z.object({
  id: idSchema,
  key: z.string(),
  parentKey: z.string().nullable(),
  name: z.string(),
  nameEn: z.string(),
  kinds: z.array(z.enum(kinds)),
  defaultGrade: z.int(),
  limits: categoryLimits,
  handlerRole: z.enum(handlerRoles),
  position: z.int(),
  isActive: z.boolean(),
  /** Comes from the company; saving it makes the estate's own version. */
  isInherited: z.boolean(),
  version: z.int(),
})
export type CategoryRow = z.output<typeof categoryRow>
/** A whole tree in one answer; `q` is part of a name in either language. */
export const categoriesInput = z.object({ q: pageQuery.q })
export const categoriesOutput = z.object({ rows: z.array(categoryRow) })
