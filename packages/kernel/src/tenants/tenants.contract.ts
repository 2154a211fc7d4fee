import { idSchema, tenantKinds } from '@linli/contract'
import { z } from 'zod'

export const tenantName = z.string().trim().min(2).max(40)
export const placeText = z.string().trim().max(80)
/** `#1d6b5f`: the shells make the readable shades of it themselves. */
export const accentField = z.string().regex(/^#[0-9a-f]{6}$/i)
export const versionField = z.int().min(1)
export const reasonField = z.string().trim().min(2).max(200)

export const tenantRow = z.object({
  id: idSchema,
  kind: z.enum(tenantKinds),
  name: z.string(),
  shortName: z.string(),
  city: z.string(),
  district: z.string(),
  address: z.string(),
  parentId: idSchema.nullable(),
  parentName: z.string().nullable(),
  accent: z.string().nullable(),
  logoFileId: idSchema.nullable(),
  status: z.enum(['active', 'suspended']),
  createdAt: z.string(),
  version: z.int(),
})

/** What names an oversight: who, whom, where and since when. */
export const oversightKey = {
  associationId: idSchema,
  companyId: idSchema,
  city: z.string().trim().min(2).max(20),
  validFrom: z.iso.date(),
}

export const written = z.object({ id: idSchema, version: z.int() })
