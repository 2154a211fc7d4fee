import { applicationSubject } from '@linli/evaluation-contract'
import type { AssessmentState, Dossier } from '@linli/evaluation-contract/campaign'

import type { ReadCtx, WriteCtx } from '../kit.ts'

type Files = Pick<ReadCtx, 'files'>

/** What files are shared for: the application, which is the assessment's id at the association. */
const purposeOf = (id: string) => ({ subject: applicationSubject, id })

interface Grant {
  id: string
  associationId: string
  grantUntil: string
}

/** Lets the association open the files of evidence, until the day its grant ends. */
export const shareEvidence = (
  { files }: Pick<WriteCtx, 'files'>,
  { id, associationId, grantUntil }: Grant,
  evidence: Dossier['evidence'],
): Promise<void> =>
  files.share(
    evidence.flatMap((piece) => piece.files.map((file) => file.id)),
    { ...purposeOf(id), tenantId: associationId, until: grantUntil },
  )

/** From now on the association opens none of them. */
export const endEvidence = ({ files }: Pick<WriteCtx, 'files'>, id: string): Promise<void> =>
  files.endShares(purposeOf(id))

/** States by which the association's right to look at files ends before its day. */
export const endsGrant = (state: AssessmentState): boolean =>
  state === 'withdrawn' || state === 'disqualified'

/** How often the association opened files, by day. */
export const evidenceOpenings = ({ files }: Files, id: string) => files.openings(purposeOf(id))

/** Leave for the actor to open one file of an estate's evidence; `not_found` once the estate ended that. */
export const openEvidence = (
  { files }: Files,
  { assessmentId, estateId, fileId }: { assessmentId: string; estateId: string; fileId: string },
) => files.openShared(fileId, { ...purposeOf(assessmentId), tenantId: estateId })
