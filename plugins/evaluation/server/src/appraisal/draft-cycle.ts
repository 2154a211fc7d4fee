import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { cycleCard, draftCycleInput } from '@linli/evaluation-contract/appraisal'
import { canonicalJson } from '@linli/evaluation-contract/proof'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { appraisalCycles } from './appraisal.schema.ts'
import { rubricHashOf } from './cycle-rubric.ts'
import { auditCycle, findCycle, readCard } from './cycle.sql.ts'

type Input = z.output<typeof draftCycleInput>

const contentOf = ({
  title,
  goals,
  rubricId,
  subjectKind,
  periodFrom,
  periodTo,
  selfBy,
  reviewBy,
  objectBy,
  policies,
}: Omit<Input, 'id'>) =>
  canonicalJson({
    title,
    goals,
    rubricId,
    subjectKind,
    periodFrom,
    periodTo,
    selfBy,
    reviewBy,
    objectBy,
    policies,
  })

/** Whether a repeated request finds what it drafted the first time; `conflict` when the id stands for something else. */
async function isDrafted(ctx: WriteCtx, input: Input): Promise<boolean> {
  const known = await findCycle(ctx, input.id)
  if (known && contentOf(known) !== contentOf(input))
    throw new AppError('conflict', { reason: 'appraisal_drafted_already' })
  return known !== null
}

/** Begins a cycle of the company's own appraisal. Clause 9.2.1 says that a company may; how, it leaves to the company. */
export const draftCycle = defineAction({
  name: 'evaluation.appraisal.draft',
  can: ['manage', appraisalSubject],
  input: draftCycleInput,
  output: cycleCard,
  async run(ctx, input) {
    if (ctx.tenant.kind !== 'group' && ctx.tenant.kind !== 'estate')
      throw new AppError('forbidden', { reason: 'appraisal_is_companys' })
    if (!(await isDrafted(ctx, input))) {
      const rubricHash = await rubricHashOf(ctx, input)
      await ctx.tx.insert(appraisalCycles).values({ ...input, rubricHash })
    }
    const card = await readCard(ctx, input.id)
    ctx.audit({ subject: appraisalSubject, id: input.id, after: auditCycle(card) })
    return card
  },
})
