import { newId } from '@linli/contract'
import type { DrawnPlace } from '@linli/evaluation-contract/campaign'
import { sql } from 'drizzle-orm'

import { chunksOf } from '../fact/chunks.rules.ts'
import type { WriteCtx } from '../kit.ts'
import { assignmentHolders, assignments, scorers } from './panel.schema.ts'

/** Places a statement: a few milliseconds to put together, which is as long as other requests wait for it. */
const atOnce = 1_000

export interface WrittenPlace extends DrawnPlace {
  readonly id: string
}

/**
 * Writes places and who holds them, set by set; a place that nobody was drawn for waits without a holder. Rows travel
 * as one document: as parameters, ten thousand places would take the process longer than the database.
 */
export async function writePlaces(
  ctx: WriteCtx,
  campaignId: string,
  places: readonly DrawnPlace[],
): Promise<WrittenPlace[]> {
  const written = places.map((place) => ({ ...place, id: newId() }))
  for (const chunk of chunksOf(written, atOnce)) {
    const rows = chunk.map(({ id, estate, role, parts, scorer }) => ({
      id,
      estate,
      role,
      parts,
      scorer,
      holding: newId(),
    }))
    await ctx.tx.execute(sql`
      with places as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as place(id uuid, estate uuid, role text, parts text[], scorer uuid, holding uuid)
      ), seats as (
        insert into ${assignments} (id, campaign_id, assessment_id, role, parts)
          select id, ${campaignId}::uuid, estate, role, parts from places
      )
      insert into ${assignmentHolders} (id, assignment_id, assessment_id, scorer_id, account_id)
        select holding, places.id, estate, scorer, ${scorers.accountId} from places
          join ${scorers} on ${scorers.tenantId} = ${ctx.tenant.id} and ${scorers.id} = places.scorer`)
  }
  return written
}
