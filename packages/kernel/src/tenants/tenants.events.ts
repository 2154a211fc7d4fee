import { defineEvent, idSchema, tenantKinds } from '@linli/contract'
import { z } from 'zod'

export const tenantEvents = {
  created: defineEvent(
    'kernel.tenant.created@1',
    z.object({ tenantId: idSchema, kind: z.enum(tenantKinds), name: z.string() }),
  ),
  suspended: defineEvent('kernel.tenant.suspended@1', z.object({ tenantId: idSchema })),
}
