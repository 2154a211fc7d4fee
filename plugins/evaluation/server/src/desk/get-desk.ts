import { AppError } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { deskPage, deskPageInput } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { deskFlags } from '../assessment-flag/desk-flags.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { campaignIndex } from '../panel/campaign-index.ts'
import { assignments } from '../panel/panel.schema.ts'
import { deskEvidenceOf, deskGroupsOf } from './desk-page.rules.ts'
import { isMine, selectMine, toDeskRow, type MineRecord } from './desk-row.sql.ts'
import { openDossier } from './dossier.sql.ts'
import { readOwnScores } from './own-scores.sql.ts'
import { partsWithArbiter, readMyDiscrepancies, revisableParts } from './revisable.sql.ts'

async function readMine(ctx: ReadCtx, id: string): Promise<MineRecord> {
  const [row] = await selectMine(ctx).where(and(isMine(ctx), eq(assignments.id, id)))
  if (!row) throw new AppError('not_found')
  return row
}

const givenUp: readonly MineRecord['state'][] = ['recused', 'withdrawn']

/**
 * One place with everything needed to score it quickly on one page, and nothing of any other scorer's. Of a place that was
 * given up the own points are left: who has a conflict reads nothing more of the estate.
 */
export const getDesk = defineQuery({
  name: 'evaluation.desk.get',
  can: ['score', deskSubject],
  input: deskPageInput,
  output: deskPage,
  async run(ctx, { id }) {
    const mine = await readMine(ctx, id)
    const { assessmentId, role, partIds } = mine
    const isGivenUp = givenUp.includes(mine.state)
    const [index, dossier, own, arbitrated, flags] = await Promise.all([
      campaignIndex(ctx, mine),
      isGivenUp ? null : openDossier(ctx, assessmentId),
      readOwnScores(ctx, id),
      partsWithArbiter(ctx, assessmentId),
      isGivenUp ? [] : deskFlags(ctx, assessmentId),
    ])
    const isSubmitted = mine.state === 'submitted'
    const discrepancies = isSubmitted
      ? await readMyDiscrepancies(ctx, index, { assessmentId, role, partIds })
      : []
    const revisable = revisableParts(
      index,
      mine.assessmentState === 'reconciling' ? discrepancies : [],
      (part) => arbitrated.has(part) || own.get(part)?.isRevision === true,
    )
    const desk = { index, partIds, dossier, own, revisable, flags, locale: ctx.actor.locale }
    return {
      assignment: toDeskRow(mine),
      step: index.doc.step,
      groups: deskGroupsOf(desk),
      evidence: deskEvidenceOf(desk),
      hasDossier: dossier !== null,
      discrepancies,
    }
  },
})
