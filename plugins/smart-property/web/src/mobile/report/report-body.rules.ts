import { kindFor, type Category } from './guess-category.rules.ts'
import type { ReportDraft } from './report-draft.ts'

/** Words or a picture are enough; everything else can be found out. */
export const isReportable = (draft: Pick<ReportDraft, 'text' | 'photos'>): boolean =>
  draft.text.trim() !== '' || draft.photos.length > 0

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
