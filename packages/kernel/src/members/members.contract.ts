import { idSchema, roleKeys } from '@linli/contract'
import { z } from 'zod'

export const roleField = z.enum(roleKeys)
export const rolesField = z.array(roleField).min(1).max(8)
export const nameField = z.string().trim().min(1).max(40)
export const titleField = z.string().trim().max(40)
export const versionField = z.int().min(1)
export const reasonField = z.string().trim().min(2).max(200)
export const memberStatuses = ['active', 'suspended', 'left'] as const

export const memberCard = z.object({
  id: idSchema,
  accountId: idSchema,
  name: z.string(),
  title: z.string(),
  roles: z.array(roleField),
  status: z.enum(memberStatuses),
  phoneMasked: z.string().nullable(),
  personId: idSchema.nullable(),
  createdAt: z.string(),
  version: z.int(),
})

/** Answer of a write: what the client needs to go on. */
export const written = z.object({ id: idSchema, version: z.int() })
