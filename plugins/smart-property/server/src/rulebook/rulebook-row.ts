import type { rulebookRow } from '@linli/smart-property-contract'
import type { z } from 'zod'

import { rulebooks } from '../review/review.schema.ts'

export const rulebookColumns = {
  id: rulebooks.id,
  title: rulebooks.title,
  fileId: rulebooks.fileId,
  inForceFrom: rulebooks.inForceFrom,
  inForceTo: rulebooks.inForceTo,
  agreedBy: rulebooks.agreedBy,
  addedByName: rulebooks.addedByName,
}

type RulebookRecord = Pick<typeof rulebooks.$inferSelect, keyof typeof rulebookColumns>

/** A rulebook holds from its first day to its last, both included. */
export const isInForceOn = (
  { inForceFrom, inForceTo }: Pick<RulebookRecord, 'inForceFrom' | 'inForceTo'>,
  day: string,
): boolean => inForceFrom <= day && (inForceTo === null || inForceTo >= day)

export const toRulebookRow = (record: RulebookRecord, today: string): z.input<typeof rulebookRow> => ({
  ...record,
  isInForce: isInForceOn(record, today),
})
