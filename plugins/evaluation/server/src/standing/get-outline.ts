import { AppError } from '@linli/contract'
import { outlineOutput, scoreInput, scoreSubject } from '@linli/evaluation-contract'
import { sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { yearFrame } from '../score/year-frame.ts'

async function branchesBelow({ tx, tenant }: ReadCtx): Promise<{ id: string; name: string }[]> {
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select id, short_name as name from kernel.tenants
    where kind = 'branch' and (lineage @> array[${tenant.id}::uuid] or id = ${tenant.id}::uuid)
    order by short_name limit 1000`)
  return rows
}

/**
 * Words for the company's view. The standings read its estates' rows and see none of its own, so its rubric and its
 * branches are asked for here, as itself.
 */
export const getOutline = defineQuery({
  name: 'evaluation.standing.outline',
  can: ['read', scoreSubject],
  input: scoreInput,
  output: outlineOutput,
  async run(ctx, { year: asked }) {
    const frame = await yearFrame(ctx, asked)
    const [rubric, branches] = await Promise.all([
      rubricInForce(ctx, { purpose: 'evaluation', day: frame.today }),
      branchesBelow(ctx),
    ])
    if (!rubric) throw new AppError('not_found', { reason: 'no_rubric_in_force' })
    const { title, source, max, groups } = rubric.index.doc
    const { document, annex } = source
    return {
      year: frame.year,
      rubricId: rubric.id,
      title,
      source: { document, annex },
      max,
      groups,
      branches,
    }
  },
})
