import type { DeskPart, DeskRow, OwnScore } from '@linli/evaluation-contract/campaign'

import type { SaveEntry } from './save-entry.rules.ts'
import { initialForm, type ScoreForm } from './scoring.rules.ts'

/** How a part stands for its scorer: nothing yet, chosen and not sent, on its way, or what came of it. */
export type PartState = 'blank' | 'typed' | 'waiting' | 'kept' | 'refused' | 'conflict' | 'saved'

interface Sources {
  role: DeskRow['role']
  /** Chosen and not sent. */
  forms: ReadonlyMap<string, ScoreForm>
  entries: ReadonlyMap<string, SaveEntry>
  ownOf: (part: DeskPart) => OwnScore | null
}

/** What stands in a part: chosen here, else on its way, else saved, else what it begins with. */
export const standingFrom = ({ role, forms, entries, ownOf }: Sources) => ({
  formOf: (part: DeskPart): ScoreForm =>
    forms.get(part.id) ?? entries.get(part.id)?.form ?? initialForm(part, role, ownOf(part)),
  stateOf(part: DeskPart): PartState {
    const entry = entries.get(part.id)
    if (entry?.state === 'conflict') return 'conflict'
    if (forms.has(part.id)) return 'typed'
    return entry?.state ?? (ownOf(part) ? 'saved' : 'blank')
  },
  /** With a score that stands or is on its way. */
  isScored(part: DeskPart): boolean {
    const state = entries.get(part.id)?.state
    return ownOf(part) !== null || state === 'waiting' || state === 'kept' || state === 'conflict'
  },
})
