import { newId } from '@linli/contract'
import {
  rulebookAdded,
  rulebookRow,
  rulebookSubject,
  saveRulebookInput,
} from '@linli/smart-property-contract'

import { defineAction } from '../kit.ts'
import { dayIn } from '../review/review-month.rules.ts'
import { rulebooks } from '../review/review.schema.ts'
import { rulebookColumns, toRulebookRow } from './rulebook-row.ts'

/** Adds a dated document; several may hold at a time. The file must be the actor's own upload. */
export const addRulebook = defineAction({
  name: 'smart-property.rulebook.add',
  can: ['manage', rulebookSubject],
  input: saveRulebookInput,
  output: rulebookRow,
  async run(ctx, input) {
    const [added] = await ctx.tx
      .insert(rulebooks)
      .values({ id: newId(), ...input, addedByName: ctx.actor.name })
      .returning(rulebookColumns)
    await ctx.files.attach(input.fileId, rulebookSubject, added!.id)
    const { id, inForceFrom, inForceTo, title, agreedBy } = added!
    ctx.emit(rulebookAdded, id, { id, inForceFrom, inForceTo })
    ctx.audit({ subject: rulebookSubject, id, after: { title, inForceFrom, inForceTo, agreedBy } })
    return toRulebookRow(added!, dayIn(ctx.tenant.timezone, ctx.now))
  },
})
