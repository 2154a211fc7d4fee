import type { KeptPhoto } from '@linli/ui-mobile'

import type { ResidentKind } from './guess-category.rules.ts'

export interface ReportDraft {
  photos: KeptPhoto[]
  text: string
  kind: ResidentKind | ''
  categoryKey: string
  /** At home, or somewhere in the estate. */
  isAtHome: boolean
  areaText: string
}

export const draftName = 'smart-property.report'

export const emptyDraft = (): ReportDraft => ({
  photos: [],
  text: '',
  kind: '',
  categoryKey: '',
  isAtHome: true,
  areaText: '',
})
