import type { SiteConflict, SiteVersion, VisitDetail } from '@linli/evaluation-contract/site'

type Part = VisitDetail['partList'][number]

export interface PartView {
  part: Part
  /** All that was kept of it, the latest of each device first. */
  versions: SiteVersion[]
  conflict: SiteConflict | null
  /** What counts, where nobody has to choose any more. */
  points: number | null
}

const byLatest = (a: SiteVersion, b: SiteVersion): number =>
  Number(b.isLatest) - Number(a.isLatest) || b.seq - a.seq

function pointsOf(versions: readonly SiteVersion[], conflict: SiteConflict | null): number | null {
  if (conflict?.state === 'open') return null
  const chosen = versions.find(({ id }) => id === conflict?.chosenId)
  return (chosen ?? versions.find(({ isLatest }) => isLatest))?.points ?? null
}

/** The parts of a visit in the rubric's order, each with its versions and whether a person must choose. */
export const partViews = ({ partList, captures, conflictList }: VisitDetail): PartView[] =>
  partList.map((part) => {
    const versions = captures.filter((each) => each.part === part.id).toSorted(byLatest)
    const conflict = conflictList.find((each) => each.part === part.id) ?? null
    return { part, versions, conflict, points: pointsOf(versions, conflict) }
  })

/** The representative's signature, or the refusal. */
export const closingOf = ({ captures }: Pick<VisitDetail, 'captures'>): SiteVersion | null =>
  captures.findLast(({ kind }) => kind !== 'part') ?? null

/** So far apart both times of a record are shown, in ms. */
const noticeable = 60_000
export const isClockOff = ({ clockOffsetMs }: Pick<SiteVersion, 'clockOffsetMs'>): boolean =>
  clockOffsetMs !== null && Math.abs(clockOffsetMs) > noticeable

/** When it was captured by the server's clock. */
export const serverTimeOf = ({
  capturedAt,
  clockOffsetMs,
}: Pick<SiteVersion, 'capturedAt' | 'clockOffsetMs'>): number => Date.parse(capturedAt) + (clockOffsetMs ?? 0)
