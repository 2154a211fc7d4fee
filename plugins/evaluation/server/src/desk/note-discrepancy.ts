import { AppError } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { discrepancyCard, noteInput, notePlaces } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { findCampaign } from '../campaign/campaign.sql.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { campaignIndex } from '../panel/campaign-index.ts'
import { discrepancyColumns, nodeTitle } from '../panel/discrepancy.sql.ts'
import { assignmentHolders, assignments, discrepancies, discrepancyNotes } from '../panel/panel.schema.ts'
import { isMine } from './desk-row.sql.ts'
import { isSideOf } from './revisable.sql.ts'
import { placeOfHolder } from '../panel/panel-joins.sql.ts'

type Note = z.output<typeof noteInput>

const own = ({ tenant }: WriteCtx, id: string) =>
  and(eq(discrepancies.tenantId, tenant.id), eq(discrepancies.id, id))

/** The discrepancy, locked after its campaign, with the caller's place in it; `not_found` for who is no side of it. */
async function lockSide(ctx: WriteCtx, id: string) {
  const [found] = await ctx.tx
    .select({ campaignId: discrepancies.campaignId })
    .from(discrepancies)
    .where(own(ctx, id))
  const campaign = found ? await findCampaign(ctx, found.campaignId, 'share') : null
  const [row] = await ctx.tx.select().from(discrepancies).where(own(ctx, id)).for('update')
  if (!row || !campaign) throw new AppError('not_found')
  const places = await ctx.tx
    .select({ role: assignments.role, partIds: assignments.parts })
    .from(assignmentHolders)
    .innerJoin(assignments, placeOfHolder)
    .where(
      and(
        isMine(ctx),
        eq(assignmentHolders.assessmentId, row.assessmentId),
        eq(assignments.state, 'submitted'),
        inArray(assignments.role, [...notePlaces]),
      ),
    )
  const role = places.find((place) => isSideOf(place, row))?.role
  const place = notePlaces.find((each) => each === role)
  if (!place) throw new AppError('not_found')
  return { row, place, campaign }
}

/** Whether the very note is there already; its id for anything else is refused. */
async function isNoted(ctx: WriteCtx, { id, noteId, text }: Note): Promise<boolean> {
  const [known] = await ctx.tx
    .select({
      discrepancyId: discrepancyNotes.discrepancyId,
      authorId: discrepancyNotes.authorId,
      text: discrepancyNotes.text,
    })
    .from(discrepancyNotes)
    .where(and(eq(discrepancyNotes.tenantId, ctx.tenant.id), eq(discrepancyNotes.id, noteId)))
  if (!known) return false
  if (known.discrepancyId !== id || known.authorId !== ctx.actor.accountId || known.text !== text)
    throw new AppError('conflict', { reason: 'note_id_taken' })
  return true
}

/** A word to the other scorer on what they see differently; each is called by the place, never by name. */
export const noteDiscrepancy = defineAction({
  name: 'evaluation.desk.note',
  can: ['score', deskSubject],
  input: noteInput,
  output: discrepancyCard,
  async run(ctx, { id, noteId, text }) {
    const { row, place, campaign } = await lockSide(ctx, id)
    if (!(await isNoted(ctx, { id, noteId, text }))) {
      if (row.state !== 'open') throw new AppError('illegal_move', { reason: 'discrepancy_settled' })
      await ctx.tx.insert(discrepancyNotes).values({
        id: noteId,
        discrepancyId: id,
        authorId: ctx.actor.accountId,
        author: place,
        text,
        seq: sql`(select coalesce(max(n.seq), 0) + 1 from ${discrepancyNotes} n
          where n.tenant_id = ${ctx.tenant.id} and n.discrepancy_id = ${id})`,
      })
    }
    const [after] = await ctx.tx.select(discrepancyColumns).from(discrepancies).where(own(ctx, id))
    if (!after) throw new AppError('not_found')
    ctx.audit({ subject: deskSubject, id, after: { noted: place } })
    return { ...after, title: nodeTitle(await campaignIndex(ctx, campaign), after) }
  },
})
