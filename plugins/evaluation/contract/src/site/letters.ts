import { defineLetter, idSchema } from '@linli/contract'
import { z } from 'zod'

/** Association to estate: a visit that is planned, or will not take place. Roles of who comes, no person. */
export const siteAnnounced = defineLetter(
  'evaluation.site.announced@1',
  z.object({
    /** The application. */
    id: idSchema,
    visitId: idSchema,
    day: z.iso.date(),
    place: z.string(),
    inspectors: z.array(z.enum(['lead', 'second'])).min(1),
    state: z.enum(['planned', 'cancelled']),
    reason: z.string(),
  }),
)
