import { kindFor, type Category, type ReportKind } from './guess-category.rules.ts'
import type { ReportDraft } from './report-draft.ts'
import { locationOf } from './report-place.rules.ts'

/** Words, a picture or a spoken note are enough; everything else can be found out. */
export const isReportable = (draft: Pick<ReportDraft, 'text' | 'photos' | 'voice'>): boolean =>
  draft.text.trim() !== '' || draft.photos.length > 0 || draft.voice !== null

interface About {
  unitId: string | null
  category: Category | undefined
  /** The kinds that the person may report. */
  kinds: readonly ReportKind[]
}

/** Body of the report. `id` is minted on the phone, so that the order can be found before it is sent. */
export function reportBody(
  draft: ReportDraft,
  id: string,
  { unitId, category, kinds }: About,
): Record<string, unknown> {
  const kind = kindFor(category, draft.kind, kinds)
  return {
    id,
    kind,
    description: draft.text.trim(),
    location: locationOf(draft, unitId),
    ...(category ? { categoryKey: category.key } : {}),
    // What staff find on their round did not come in by the app.
    ...(kind === 'grid-finding' ? { channel: 'inspection' } : {}),
  }
}
