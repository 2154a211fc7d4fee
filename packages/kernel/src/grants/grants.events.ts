import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

const common = { id: idSchema, associationId: idSchema, resource: z.string() }

export const grantEvents = {
  given: defineEvent('kernel.grant.given@1', z.object({ ...common, validTo: z.iso.date() })),
  ended: defineEvent('kernel.grant.ended@1', z.object(common)),
}
