import { defineLetter, idSchema } from '@linli/contract'
import { z } from 'zod'

import { announcedStates, inspectorPosts } from './states.ts'

/** Association to estate: a visit that is planned, or will not take place. Roles of who comes, no person. */
export const siteAnnounced = defineLetter(
  'evaluation.site.announced@1',
  z.object({
    /** The application. */
    id: idSchema,
    visitId: idSchema,
    day: z.iso.date(),
    place: z.string().max(300),
    inspectors: z.array(z.enum(inspectorPosts)).min(1).max(10),
    state: z.enum(announcedStates),
    reason: z.string().max(2_000),
  }),
)
