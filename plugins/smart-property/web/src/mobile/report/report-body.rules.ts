import { stairOf } from '../order/on-site.rules.ts'
import { kindFor, type Category } from './guess-category.rules.ts'
import type { ReportDraft } from './report-draft.ts'

/** Words, a picture or a spoken note are enough; everything else can be found out. */
export const isReportable = (draft: Pick<ReportDraft, 'text' | 'photos' | 'voice'>): boolean =>
  draft.text.trim() !== '' || draft.photos.length > 0 || draft.voice !== null

/** Public places that are asked for with one tap. */
export const quickPlaces = ['lift', 'lobby', 'garage', 'garden'] as const
export type QuickPlace = (typeof quickPlaces)[number]

/** Of lifts and lobbies it is the one of the person's own staircase. */
export const quickPlaceText = (place: QuickPlace, word: string, unitCode: string): string =>
  place === 'lift' || place === 'lobby' ? `${stairOf(unitCode)}${word}` : word

/** Body of the report. `id` is minted on the phone, so that the order can be found before it is sent. */
export function reportBody(
  draft: ReportDraft,
  id: string,
  unitId: string | null,
  category: Category | undefined,
): Record<string, unknown> {
  const area = draft.areaText.trim()
  const location = draft.isAtHome && unitId ? { unitId } : area ? { areaText: area } : {}
  return {
    id,
    kind: kindFor(category, draft.kind),
    description: draft.text.trim(),
    location,
    ...(category ? { categoryKey: category.key } : {}),
  }
}
