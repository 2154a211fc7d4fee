import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

const moved = z.object({ fromId: idSchema, intoId: idSchema })
const relation = z.object({
  relationId: idSchema,
  unitId: idSchema,
  personId: idSchema,
  relation: z.string(),
})

/** A person's duplicates became one: what points at `fromId` now means `intoId`. */
export const personMerged = defineEvent('kernel.person.merged@1', moved)
/** A person was erased on request: whoever keeps a copy of their data deletes it. */
export const personErased = defineEvent('kernel.person.erased@1', z.object({ personId: idSchema }))
export const unitMerged = defineEvent('kernel.unit.merged@1', moved)
export const unitRenamed = defineEvent(
  'kernel.unit.renamed@1',
  z.object({ unitId: idSchema, before: z.string(), after: z.string() }),
)
export const buildingRenamed = defineEvent(
  'kernel.building.renamed@1',
  z.object({ buildingId: idSchema, before: z.string(), after: z.string() }),
)
export const buildingMerged = defineEvent('kernel.building.merged@1', moved)
export const relationStarted = defineEvent(
  'kernel.relation.started@1',
  relation.extend({ validFrom: z.string().nullable() }),
)
export const relationEnded = defineEvent('kernel.relation.ended@1', relation.extend({ validTo: z.string() }))
export const consentGiven = defineEvent(
  'kernel.consent.given@1',
  z.object({ personId: idSchema, kind: z.string() }),
)
export const consentWithdrawn = defineEvent(
  'kernel.consent.withdrawn@1',
  z.object({ personId: idSchema, kind: z.string() }),
)
