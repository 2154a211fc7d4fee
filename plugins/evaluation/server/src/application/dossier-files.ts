import { applicationSubject, scoreSubject } from '@linli/evaluation-contract'
import type { AssessmentState, Dossier } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray } from 'drizzle-orm'

import { evidence } from '../evidence/evidence.schema.ts'
import type { ReadCtx, WriteCtx } from '../kit.ts'

type Files = Pick<ReadCtx, 'files'>

/** What files are shared for: the application, which is the assessment's id at the association. */
const purposeOf = (id: string) => ({ subject: applicationSubject, id })

interface Grant {
  id: string
  associationId: string
  grantUntil: string
}

async function ownPieces({ tx, tenant }: Pick<WriteCtx, 'tx' | 'tenant'>, ids: readonly string[]) {
  const rows = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.tenantId, tenant.id), inArray(evidence.id, [...ids])))
  return new Set(rows.map(({ id }) => id))
}

const fileIdsOf = (pieces: Dossier['evidence']) => pieces.flatMap(({ files }) => files.map((file) => file.id))

/** Lets the association open the files of evidence, its company's included, until the day its grant ends. */
export async function shareEvidence(
  ctx: Pick<WriteCtx, 'tx' | 'tenant' | 'files'>,
  { id, associationId, grantUntil }: Grant,
  pieces: Dossier['evidence'],
): Promise<void> {
  if (pieces.length === 0) return
  const to = { ...purposeOf(id), tenantId: associationId, until: grantUntil }
  const own = await ownPieces(
    ctx,
    pieces.map((piece) => piece.id),
  )
  const inherited = pieces.filter((piece) => !own.has(piece.id))
  await ctx.files.share(fileIdsOf(pieces.filter((piece) => own.has(piece.id))), to)
  await ctx.files.shareInherited(
    {
      subject: scoreSubject,
      subjectIds: inherited.map((piece) => piece.id),
      fileIds: fileIdsOf(inherited),
    },
    to,
  )
}

/** From now on the association opens none of them. */
export const endEvidence = ({ files }: Pick<WriteCtx, 'files'>, id: string): Promise<void> =>
  files.endShares(purposeOf(id))

/** States by which the association's right to look at files ends before its day. */
export const endsGrant = (state: AssessmentState): boolean =>
  state === 'withdrawn' || state === 'disqualified'

/** How often the association opened files, by day. */
export const evidenceOpenings = ({ files }: Files, id: string) => files.openings(purposeOf(id))

/** Leave for the actor to open one file of an estate's evidence, its company's included; `not_found` once the estate ended that. */
export const openEvidence = (
  { files }: Files,
  { assessmentId, estateId, fileId }: { assessmentId: string; estateId: string; fileId: string },
) => files.openShared(fileId, { ...purposeOf(assessmentId), tenantId: estateId })
