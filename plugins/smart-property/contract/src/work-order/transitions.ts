import { roleKeys } from '@linli/contract'
import { z } from 'zod'

import { moveNames } from './moves.ts'
import { kinds, states } from './states.ts'

/** On which orders a role makes a move: all, its own reports, those it holds, or also those nobody holds. */
const reaches = ['all', 'own', 'held', 'held-or-free'] as const

/** The life of an order as a picture for administrators: states, moves, and who may make them. */
export const transitionsOutput = z.object({
  states: z.array(z.enum(states)),
  moves: z.array(
    z.object({
      move: z.enum(moveNames),
      /** The permission it needs; `null` is the system's alone. */
      permission: z.string().nullable(),
      paths: z.array(z.object({ from: z.enum(states), to: z.enum(states) })),
      /** Orders of these kinds only; `null` is all. */
      kinds: z.array(z.enum(kinds)).nullable(),
      needsReason: z.boolean(),
      /** Must not be made by whoever answered the order. */
      isByAnother: z.boolean(),
      isReopening: z.boolean(),
      /** Only while the solution clock is paused, or only while it runs; `null` is either. */
      whilePaused: z.boolean().nullable(),
      roles: z.array(
        z.object({
          role: z.enum(roleKeys),
          reach: z.enum(reaches),
          /** Given here or above, beyond what the product gives the role. */
          isDeparture: z.boolean(),
        }),
      ),
    }),
  ),
})
