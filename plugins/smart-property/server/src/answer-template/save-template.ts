import { newId } from '@linli/contract'
import { checkVersion } from '@linli/kernel'
import { saveTemplateInput, templateRow, templateSubject } from '@linli/smart-property-contract'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { answerTemplates } from './answer-template.schema.ts'

/** Makes or changes a template of this tenant; with an inherited key it becomes the tenant's own wording. */
export const saveTemplate = defineAction({
  name: 'smart-property.template.save',
  can: ['manage', templateSubject],
  input: saveTemplateInput,
  output: templateRow,
  async run(ctx, { key, version, ...fields }) {
    const [before] = await ctx.tx
      .select()
      .from(answerTemplates)
      .where(and(eq(answerTemplates.tenantId, ctx.tenant.id), eq(answerTemplates.key, key)))
      .for('update')
    if (before) checkVersion(before, version ?? 0, { ...before, isInherited: false })
    const [after] = before
      ? await ctx.tx
          .update(answerTemplates)
          .set({ ...fields, version: sql`${answerTemplates.version} + 1`, updatedAt: sql`now()` })
          .where(eq(answerTemplates.id, before.id))
          .returning()
      : await ctx.tx
          .insert(answerTemplates)
          .values({ id: newId(), key, ...fields })
          .returning()
    ctx.audit({ subject: templateSubject, id: after!.id, before: before ?? null, after: after! })
    return { ...after!, isInherited: false }
  },
})
