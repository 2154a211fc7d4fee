/** A part as one device has it. */
export interface PartCapture {
  readonly id: string
  readonly deviceKey: string
  readonly seq: number
  readonly part: string
  readonly points: number
  readonly receivedAt: string
  readonly isSigned: boolean
}

const isLater = (a: PartCapture, b: PartCapture): boolean =>
  a.seq > b.seq || (a.seq === b.seq && Date.parse(a.receivedAt) > Date.parse(b.receivedAt))

/** The latest capture of each part and device; earlier ones of the same device are corrected by it. */
export function latestVersions<Capture extends PartCapture>(
  captures: readonly Capture[],
): Map<string, Capture[]> {
  const latest = new Map<string, Capture>()
  for (const each of captures) {
    const key = `${each.part} ${each.deviceKey}`
    const known = latest.get(key)
    if (!known || isLater(each, known)) latest.set(key, each)
  }
  return Map.groupBy(latest.values(), ({ part }) => part)
}

/**
 * Whether a person must choose: two inspectors or two devices gave the part other points, or one of the versions was not
 * signed by the device it names. Both are kept.
 */
export const isInConflict = (versions: readonly PartCapture[]): boolean =>
  new Set(versions.map(({ points }) => points)).size > 1 || versions.some(({ isSigned }) => !isSigned)
