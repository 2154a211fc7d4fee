import type { PackagePart } from '@linli/evaluation-contract/site'
import type { KeptPhoto } from '@linli/ui-mobile'

import type { KeptRecord } from './store/site-database.ts'
import type { Said } from './store/engine-options.ts'

/** A part half written; `after` is the record it is to correct, so that one that was kept since makes it stale. */
export interface PartDraft {
  after: string | null
  points: number | null
  levelId: string | null
  judges: Record<string, boolean>
  note: string
  photos: KeptPhoto[]
}

/** What the form begins with: the draft of this very round, else the last record without its pictures. */
export function draftFrom(kept: PartDraft | null, record: KeptRecord | null): PartDraft {
  const after = record?.id ?? null
  if (kept?.after === after) return kept
  const said = record?.capture
  return {
    after,
    points: said?.points ?? null,
    levelId: said?.levelId ?? null,
    judges: { ...said?.judges },
    note: said?.note ?? '',
    photos: [],
  }
}

export type DraftGap = 'points' | 'judges'

/** What is still to be said before a part can be kept. */
export function gapsOf({ points, judges }: PartDraft, part: PackagePart): DraftGap[] {
  return [
    ...(points === null ? (['points'] as const) : []),
    ...(part.judges.some(({ key }) => judges[key] === undefined) ? (['judges'] as const) : []),
  ]
}

/** Points by level where the part has levels; one list of points elsewhere. */
export const choicesOf = ({ levels, points }: PackagePart) =>
  levels.length > 0
    ? levels.map(({ id, descriptor, points: own }) => ({ levelId: id, descriptor, points: own }))
    : [{ levelId: null, descriptor: null, points }]

export const saidOf = (
  { points, levelId, judges, note, photos }: PartDraft,
  part: PackagePart,
  place: Said['place'],
): Said => ({
  kind: 'part',
  part: part.id,
  points,
  levelId,
  judges: { ...judges },
  note: note.trim(),
  place,
  media: photos.map(({ name, type, bytes }) => ({ kind: 'photo' as const, name, type, bytes })),
})
