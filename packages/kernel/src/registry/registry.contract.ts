import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { identityKinds } from '../import/values/identity.rules.ts'
import { consentChannels, consentKinds } from './consent.rules.ts'
import { relations as relationKinds } from './ledger/ledger-facts.rules.ts'
import { politicalStatuses } from './ledger/political-status.rules.ts'
import { useStates } from './ledger/use-state.rules.ts'
import { unitKinds } from './place.rules.ts'

export const dayInput = z.iso.date()
export const versionInput = z.int().min(1)
export const reasonInput = z.string().trim().min(2).max(200)
export const shortText = (max: number) => z.string().trim().min(1).max(max)

export const unitKindSchema = z.enum(unitKinds)
export const useStateSchema = z.enum(useStates)
export const relationSchema = z.enum(relationKinds)
export const consentKindSchema = z.enum(consentKinds)
export const consentChannelSchema = z.enum(consentChannels)
export const politicalSchema = z.enum(politicalStatuses)
export const identityKindSchema = z.enum(identityKinds)

export const shareInput = z
  .object({ numerator: z.int().min(1).max(1_000_000), denominator: z.int().min(1).max(1_000_000) })
  .refine(({ numerator, denominator }) => numerator <= denominator, 'share_above_one')

/** A person as lists show them; the name masked unless the actor's role opens it. */
export const personBrief = z.object({ id: idSchema, name: z.string() })

export const unitBrief = z.object({ id: idSchema, code: z.string(), kind: unitKindSchema })

export const relationOut = z.object({
  id: idSchema,
  version: z.int(),
  relation: relationSchema,
  share: z.object({ numerator: z.int(), denominator: z.int() }).nullable(),
  isJoint: z.boolean(),
  kinship: z.string().nullable(),
  validFrom: z.string().nullable(),
  validFromPrecision: z.enum(['day', 'month', 'year']).nullable(),
  validTo: z.string().nullable(),
  isLive: z.boolean(),
})

export const phoneOut = z.object({ id: idSchema, masked: z.string() })

/** Answer of a write: what the client needs to go on. */
export const written = z.object({ id: idSchema, version: z.int() })
