import { AppError } from '@linli/contract'
import { resetTemplateInput, templateRow, templateSubject } from '@linli/smart-property-contract'
import { and, eq } from 'drizzle-orm'

import { departureOf } from '../category/departure.rules.ts'
import { nearest } from '../category/effective-categories.ts'
import { defineAction } from '../kit.ts'
import { answerTemplates } from './answer-template.schema.ts'

/** Gives an estate's own wording up for the company's. */
export const resetTemplate = defineAction({
  name: 'smart-property.template.reset',
  can: ['manage', templateSubject],
  input: resetTemplateInput,
  output: templateRow,
  async run(ctx, { key, version }) {
    const rows = await ctx.tx.select().from(answerTemplates).where(eq(answerTemplates.key, key)).limit(20)
    const { own, inherited } = departureOf(rows, ctx.tenant.id)
    const [after] = nearest(ctx, inherited)
    const [gone] = await ctx.tx
      .delete(answerTemplates)
      .where(and(eq(answerTemplates.id, own.id), eq(answerTemplates.version, version)))
      .returning({ id: answerTemplates.id })
    if (!gone) throw new AppError('stale_version', { current: { ...own, isInherited: false } })
    ctx.audit({ subject: templateSubject, id: own.id, before: own, after: after! })
    return { ...after!, isInherited: true }
  },
})
