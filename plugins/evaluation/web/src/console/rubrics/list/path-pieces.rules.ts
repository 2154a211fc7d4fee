/** A step of a path into a rubric: a field by its name, the nth of a list, or a key that somebody chose. */
export type PathPiece = { field: string } | { nth: number; of: string } | { key: string }

/** Fields that hold what authors name themselves: the step below is a key of theirs, not a field. */
const keyed: readonly string[] = ['policies', 'metrics', 'judges', 'documents', 'facts']

/** The steps of a dotted path: `groups.2.items.0.max` is the third group, its first item, the maximum. */
export function pathPieces(path: string): PathPiece[] {
  if (path === '') return []
  const steps = path.split('.')
  const [head = ''] = steps
  if (keyed.includes(head) && steps.length > 1) return [{ field: head }, { key: steps.slice(1).join('.') }]
  return steps.flatMap((step, at): PathPiece[] => {
    const before = steps[at - 1]
    if (/^\d+$/.test(step)) return before === undefined ? [] : [{ nth: Number(step) + 1, of: before }]
    const next = steps[at + 1]
    return next !== undefined && /^\d+$/.test(next) ? [] : [{ field: step }]
  })
}
