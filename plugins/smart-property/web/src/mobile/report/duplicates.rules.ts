import type { DuplicateRow } from '@linli/smart-property-contract'

import type { ReportDraft } from './report-draft.ts'
import { locationOf } from './report-place.rules.ts'

const fewestCharacters = 2
/** It travels in an address. */
const mostCharacters = 200

export interface DuplicatesQuery {
  text: string
  categoryKey?: string
  unitId?: string
  buildingId?: string
  areaText?: string
}

/** What to ask about a report that is being written; `null` while there is too little to compare. */
export function duplicatesQuery(
  draft: Pick<ReportDraft, 'text' | 'isAtHome' | 'areaText' | 'buildingId' | 'categoryKey'>,
  unitId: string | null,
): DuplicatesQuery | null {
  const text = draft.text.trim().slice(0, mostCharacters)
  if (text.length < fewestCharacters && !draft.categoryKey) return null
  return {
    text,
    ...locationOf(draft, unitId),
    ...(draft.categoryKey ? { categoryKey: draft.categoryKey } : {}),
  }
}

/** What is left to do about one that is known: to look at one's own, to wait, to report anew, or to follow it. */
export function wayOf({
  isOwn,
  isFollowed,
  state,
}: Pick<DuplicateRow, 'isOwn' | 'isFollowed' | 'state'>): 'own' | 'followed' | 'closed' | 'follow' {
  if (isOwn) return 'own'
  if (isFollowed) return 'followed'
  return state === 'closed' ? 'closed' : 'follow'
}
