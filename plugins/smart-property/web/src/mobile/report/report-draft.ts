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

let coming: Promise<unknown> = Promise.resolve()

/** A photo that another page is still putting into the draft, done or not; the report begins after it. */
export const photoComing = (): Promise<unknown> => coming

/** Says that a photo is on its way into the draft, so that a report opened meanwhile does not write over it. */
export function putPhoto(work: () => Promise<void>): Promise<void> {
  const putting = work()
  coming = putting.catch(() => undefined)
  return putting
}
