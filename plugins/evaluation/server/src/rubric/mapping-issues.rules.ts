import type { FieldIssue } from '@linli/contract'
import type { MappingRow } from '@linli/evaluation-contract'

interface Parts {
  has(id: string): boolean
}

/** What is wrong with a mapping, by row: parts that are not there, a pair named twice, a goal where there is none. */
export function mappingIssues(rows: readonly MappingRow[], from: Parts, to: Parts): FieldIssue[] {
  const seen = new Set<string>()
  return rows.flatMap((row, at) => {
    const pair = JSON.stringify([row.from, row.to])
    const isRepeated = seen.has(pair)
    seen.add(pair)
    const path = `rows.${at}`
    return [
      ...(from.has(row.from) ? [] : [{ path: `${path}.from`, rule: 'no_such_part' }]),
      ...(row.to === null || to.has(row.to) ? [] : [{ path: `${path}.to`, rule: 'no_such_part' }]),
      ...((row.to === null) === (row.relation === 'none')
        ? []
        : [{ path: `${path}.relation`, rule: 'mapping_goal' }]),
      ...(isRepeated ? [{ path, rule: 'mapped_twice' }] : []),
    ]
  })
}
