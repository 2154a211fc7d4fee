import { applicationSubject, resultReceived } from '@linli/evaluation-contract'
import {
  isAhead,
  publicEntry,
  resultPublished,
  type ApplicationResult,
  type AssessmentState,
} from '@linli/evaluation-contract/campaign'
import { hashJson, isProven, proofFile, verifyEntry } from '@linli/evaluation-contract/proof'

import { changeApplication, findApplication, type ApplicationRecord } from '../application/application.sql.ts'
import { findReceived } from '../application/campaign-score.ts'
import { campaignPath, companyRoles, estateRoles } from '../application/campaign-tasks.ts'
import { assertSystem, letterOutput, refuseLetter } from '../application/letter-output.ts'
import { defineAction, type WriteCtx } from '../kit.ts'

type Result = Pick<ApplicationResult, 'kind' | 'seq' | 'total' | 'rank' | 'groups' | 'proof'>

/** Why a result is not what its proof says, or not this campaign's; null when it is. */
async function flawOf(
  { total, rank, groups, kind, seq, proof }: Result,
  { campaignId }: ApplicationRecord,
): Promise<string | null> {
  const file = proofFile.safeParse(proof)
  if (!file.success) return 'proof_unreadable'
  const { manifest, payload } = file.data
  const entry = publicEntry.safeParse(payload)
  if (!entry.success) return 'proof_unreadable'
  if (manifest.campaign !== campaignId || manifest.seq !== seq || manifest.kind !== kind)
    return 'proof_of_another_publication'
  const told = { total, rank, groups }
  const signed = { total: entry.data.total, rank: entry.data.rank, groups: entry.data.groups }
  if (hashJson(told) !== hashJson(signed)) return 'proof_of_another_result'
  return isProven(await verifyEntry(file.data)) ? null : 'proof_fails'
}

const statesTo = { preliminary: 'preliminary', final: 'published', correction: null } as const

function stateAfter({ state }: ApplicationRecord, kind: Result['kind']): AssessmentState {
  const to = statesTo[kind]
  return to && isAhead(state, to) ? to : state
}

async function tellPeople(
  ctx: WriteCtx,
  row: ApplicationRecord,
  { kind, total, rank }: Result,
): Promise<void> {
  const campaign = await findReceived(ctx, row.campaignId)
  if (!campaign) return
  const params = {
    title: campaign.title,
    total,
    rank: rank ?? '',
    appealBy: campaign.dates.appealBy,
  }
  await ctx.notify.send({
    to: { roles: [...estateRoles, ...companyRoles] },
    kind: 'result.published',
    title: { key: `result_${kind}.title`, params },
    body: { key: `result_${kind}.body`, params },
    path: campaignPath(ctx.tenant.id, row.campaignId),
  })
}

/**
 * Keeps what the association published of this estate, once its proof was checked here. An earlier publication that
 * arrives late does not take the place of a later one.
 */
export const receiveResult = defineAction({
  name: 'evaluation.application.receive-result',
  can: ['apply', applicationSubject],
  input: resultPublished.schema,
  output: letterOutput,
  async run(ctx, { from, body: { id, ...result } }) {
    assertSystem(ctx)
    const about = { subject: applicationSubject, id, from }
    const row = await findApplication(ctx, id)
    if (row?.associationId !== from) return refuseLetter(ctx, { ...about, why: 'anothers_application' })
    if (row.result && row.result.seq >= result.seq) return refuseLetter(ctx, { ...about, why: 'came_before' })
    const flaw = await flawOf(result, row)
    if (flaw) return refuseLetter(ctx, { ...about, why: flaw })
    const state = stateAfter(row, result.kind)
    await changeApplication(ctx, id, { result, state })
    ctx.audit({
      subject: applicationSubject,
      id,
      before: { state: row.state, total: row.result?.total, rank: row.result?.rank },
      after: { state, published: result.kind, total: result.total, rank: result.rank },
    })
    ctx.emit(resultReceived, id, {
      applicationId: id,
      campaignId: row.campaignId,
      associationId: from,
      year: row.year,
      kind: result.kind,
      seq: result.seq,
      total: result.total,
      rank: result.rank,
      awards: result.awards,
    })
    await tellPeople(ctx, row, result)
    return { isTaken: true }
  },
})
