import type { CaptureFlag } from './states.ts'

const asideFlags: readonly CaptureFlag[] = ['late', 'after_signature']

/**
 * Whether a capture came after the visit was handed in, or was made after the estate's representative signed: it is kept
 * and counts only where an officer chose it.
 */
export const isAside = (flags: readonly CaptureFlag[]): boolean =>
  flags.some((flag) => asideFlags.includes(flag))

/** A part as one device has it. */
export interface PartCapture {
  readonly id: string
  readonly deviceKey: string
  readonly seq: number
  readonly part: string
  readonly points: number
  readonly receivedAt: string
  readonly isSigned: boolean
  readonly isAside: boolean
}

const isLater = (a: PartCapture, b: PartCapture): boolean =>
  a.seq > b.seq || (a.seq === b.seq && Date.parse(a.receivedAt) > Date.parse(b.receivedAt))

/**
 * The latest capture of each part and device; earlier ones of the same device are corrected by it. One that is aside
 * corrects nothing: it stands beside.
 */
export function latestVersions<Capture extends PartCapture>(
  captures: readonly Capture[],
): Map<string, Capture[]> {
  const latest = new Map<string, Capture>()
  for (const each of captures) {
    const key = `${each.part} ${each.deviceKey} ${each.isAside}`
    const known = latest.get(key)
    if (!known || isLater(each, known)) latest.set(key, each)
  }
  return Map.groupBy(latest.values(), ({ part }) => part)
}

/**
 * Whether a person must choose: the versions of a part have other points, one of them was not signed by the device it
 * names, or none of them counts by itself. All are kept.
 */
export const isInConflict = (versions: readonly PartCapture[]): boolean =>
  new Set(versions.map(({ points }) => points)).size > 1 ||
  versions.some(({ isSigned }) => !isSigned) ||
  versions.every((version) => version.isAside)
