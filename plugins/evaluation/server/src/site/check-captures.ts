import { AppError, type FieldIssue } from '@linli/contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { hashCapture, withoutSignature, type SignedCapture } from '@linli/evaluation-contract/site'

import { entryIssues } from '../score/opinion.rules.ts'
import type { CaptureRecord, DeviceRecord } from './captures.sql.ts'
import type { VisitRecord } from './visit.sql.ts'

/** Against what the captures of a batch are held. */
export interface BatchFrame {
  readonly visit: VisitRecord
  readonly index: RubricIndex
  /** The caller's own devices of the visit. */
  readonly devices: readonly DeviceRecord[]
}

function captureIssues(
  capture: SignedCapture,
  path: string,
  { visit, index, devices }: BatchFrame,
): FieldIssue[] {
  if (capture.visitId !== visit.id)
    return [{ path: `${path}.visitId`, rule: 'site_capture_of_another_visit' }]
  if (!devices.some(({ deviceKey }) => deviceKey === capture.deviceKey))
    return [{ path: `${path}.deviceKey`, rule: 'site_device_unknown' }]
  const { part: id, points, levelId, judges, note: reason } = capture
  if (id === null || points === null) return []
  const part = visit.parts.includes(id) ? index.parts.get(id) : undefined
  if (!part) return [{ path: `${path}.part`, rule: 'site_part_unknown' }]
  return entryIssues(index, part, { points, levelId, judges, reason }).map((issue) => ({
    ...issue,
    path: `${path}.${issue.path}`,
  }))
}

/** Refuses what no device of the visit could have made from its package; what is merely odd is kept and flagged. */
export function assertPossible(captures: readonly SignedCapture[], frame: BatchFrame): void {
  const issues = captures.flatMap((capture, at) => captureIssues(capture, `captures.${at}`, frame))
  if (issues.length > 0) throw new AppError('bad_input', { issues })
}

/** The captures of a batch that were not received before. The same id with other content is another capture: refused. */
export function freshOf(
  captures: readonly SignedCapture[],
  known: readonly CaptureRecord[],
): SignedCapture[] {
  const hashes = new Map(known.map((row) => [row.id, `${row.visitId} ${row.hash} ${row.signature}`]))
  const fresh = new Map<string, SignedCapture>()
  for (const capture of captures) {
    const stamp = `${capture.visitId} ${hashCapture(withoutSignature(capture))} ${capture.signature}`
    const before = hashes.get(capture.id)
    if (before !== undefined && before !== stamp)
      throw new AppError('conflict', { reason: 'site_capture_id_taken' })
    if (before === undefined) fresh.set(capture.id, capture)
    hashes.set(capture.id, stamp)
  }
  return [...fresh.values()]
}
