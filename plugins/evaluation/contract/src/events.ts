import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

import { subjectKinds } from './appraisal/states.ts'
import { snapshotKinds } from './proof/index.ts'
import { words } from './scoring/rubric-doc.ts'

const rubric = z.object({ id: idSchema, key: z.string(), label: z.string() })

export const rubricFrozen = defineEvent(
  'evaluation.rubric.frozen@1',
  rubric.extend({ contentHash: z.string() }),
)
export const rubricRetired = defineEvent('evaluation.rubric.retired@1', rubric)
export const factsRefreshed = defineEvent(
  'evaluation.fact.refreshed@1',
  z.object({ year: z.int(), changed: z.array(z.string()) }),
)
export const claimVerified = defineEvent(
  'evaluation.claim.verified@1',
  z.object({ id: idSchema, metric: z.string(), year: z.int(), isAccepted: z.boolean() }),
)
/** A company's own appraisal is over; what each sheet came to stays in it. */
export const appraisalClosed = defineEvent(
  'evaluation.appraisal.closed@1',
  z.object({ id: idSchema, title: z.string(), subjectKind: z.enum(subjectKinds), subjects: z.int() }),
)
/** A person or a team was honoured; accounts are those of the person or of the team's members. */
export const appraisalHonoured = defineEvent(
  'evaluation.appraisal.honoured@1',
  z.object({
    id: idSchema,
    cycleId: idSchema,
    kind: z.enum(subjectKinds),
    name: z.string(),
    title: z.string(),
    rank: z.int(),
    accountIds: z.array(idSchema),
  }),
)
/** A person decided what a flag comes to; points do not move by it. */
export const flagDecided = defineEvent(
  'evaluation.flag.decided@1',
  z.object({ id: idSchema, check: z.string(), year: z.int(), decision: z.enum(['upheld', 'dismissed']) }),
)
/** At the association: rubric and policies of a campaign are fixed. */
export const campaignOpened = defineEvent(
  'evaluation.campaign.opened@1',
  z.object({ id: idSchema, year: z.int(), rubricHash: z.string(), policiesHash: z.string() }),
)
/** At the association: a result or a correction is signed and public. */
export const campaignPublished = defineEvent(
  'evaluation.campaign.published@1',
  z.object({
    id: idSchema,
    publicationId: idSchema,
    kind: z.enum(snapshotKinds),
    seq: z.int(),
    estates: z.int(),
    manifestHash: z.string(),
  }),
)
/** At the association: an objection came to its end. The letter that tells the estate has the name `decided`. */
export const appealSettled = defineEvent(
  'evaluation.appeal.settled@1',
  z.object({
    id: idSchema,
    campaignId: idSchema,
    assessmentId: idSchema,
    part: z.string(),
    state: z.enum(['refused', 'decided']),
  }),
)
/** At the estate: its own line of a publication came, with a proof that holds. */
export const resultReceived = defineEvent(
  'evaluation.result.received@1',
  z.object({
    applicationId: idSchema,
    campaignId: idSchema,
    associationId: idSchema,
    year: z.int(),
    kind: z.enum(snapshotKinds),
    seq: z.int(),
    total: z.number(),
    rank: z.int().nullable(),
    awards: z.array(z.object({ key: z.string(), title: words })),
  }),
)
/** The live score moved; half points, no reasons. */
export const scoreMoved = defineEvent(
  'evaluation.score.moved@1',
  z.object({ year: z.int(), rubricId: idSchema, low: z.number(), high: z.number() }),
)
