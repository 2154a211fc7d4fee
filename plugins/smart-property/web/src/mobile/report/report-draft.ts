import type { KeptPhoto, KeptVoice } from '@linli/ui-mobile'

import type { ReportKind } from './guess-category.rules.ts'

export interface ReportDraft {
  photos: KeptPhoto[]
  voice: KeptVoice | null
  text: string
  kind: ReportKind | ''
  categoryKey: string
  /** At home, or somewhere in the estate. */
  isAtHome: boolean
  /** Which home; empty is the one the person acts for. */
  unitId: string
  areaText: string
  /** The building of a public place; empty where none is known. */
  buildingId: string
}

export const draftName = 'smart-property.report'

export const emptyDraft = (): ReportDraft => ({
  photos: [],
  voice: null,
  text: '',
  kind: '',
  categoryKey: '',
  isAtHome: true,
  unitId: '',
  areaText: '',
  buildingId: '',
})
