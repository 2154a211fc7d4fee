import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { categoryKeySchema, line, locationInput, ref } from './inputs.ts'
import { kinds, states } from './states.ts'

/** Asked while somebody still writes: is it known already? */
export const duplicatesInput = z.object({
  text: z.string().trim().max(2000).default(''),
  kind: z.enum(kinds).optional(),
  categoryKey: categoryKeySchema.optional(),
  unitId: locationInput.shape.unitId,
  buildingId: locationInput.shape.buildingId,
  areaText: locationInput.shape.areaText,
  /** Leave this order out: staff look for others like it. */
  except: idSchema.optional(),
})
/** Of others' orders a resident learns what, where and how far; words and titles are for staff. */
export const duplicateRow = z.object({
  id: idSchema,
  number: z.string(),
  categoryName: z.string(),
  place: z.string(),
  state: z.enum(states),
  reportedAt: z.string(),
  dueAt: z.string().nullable(),
  followers: z.int(),
  /** 0 to 1; what decides the order of the suggestions. */
  likeness: z.number(),
  /** Empty for residents. */
  title: z.string(),
  isFollowed: z.boolean(),
  /** Reported by whoever asks; nobody follows their own. */
  isOwn: z.boolean(),
})
export type DuplicateRow = z.output<typeof duplicateRow>
export const duplicatesOutput = z.object({ rows: z.array(duplicateRow) })

/** 我也遇到: follows an order instead of reporting it again; `text` adds what the follower saw. */
export const followInput = z.object({ ...ref, text: line(200).optional() })
export const unfollowInput = z.object(ref)
export const followOutput = z.object({ id: idSchema, followers: z.int() })

export const followedInput = z.object({ limit: pageQuery.limit, cursor: pageQuery.cursor })
/** What a follower may see of an order: how far it is, and nothing about anybody. */
export const followedRow = z.object({
  id: idSchema,
  number: z.string(),
  kind: z.enum(kinds),
  categoryName: z.string(),
  place: z.string(),
  grade: z.int(),
  state: z.enum(states),
  reportedAt: z.string(),
  dueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  answer: z.string().nullable(),
  followedAt: z.string(),
  /** How it came to be followed: by oneself, or as one's own order was merged into it. */
  via: z.enum(['me-too', 'merged']),
})
export type FollowedRow = z.output<typeof followedRow>
export const followedPage = page(followedRow)

/** Who reported or follows an order beside its reporter, for staff and those who supervise them. */
export const followerRow = z.object({
  id: idSchema,
  /** Masked. */
  name: z.string(),
  via: followedRow.shape.via,
  /** What they added. */
  text: z.string(),
  at: z.string(),
  /** No notice reaches them: they reported at the desk or by phone and have no account here. */
  mustCall: z.boolean(),
  /** The order that brought them, once it was merged in. The contact of who must be called is this order's. */
  from: z
    .object({
      id: idSchema,
      number: z.string(),
      /** Masked; empty for who need not be called. */
      phone: z.string(),
      canReveal: z.boolean(),
    })
    .nullable(),
})
export type FollowerRow = z.output<typeof followerRow>
