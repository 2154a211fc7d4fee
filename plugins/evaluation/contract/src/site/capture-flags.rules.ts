import type { CaptureFlag, CaptureKind } from './states.ts'

/** One capture as far as its place in the device's chain goes. */
export interface ChainedCapture {
  readonly id: string
  readonly seq: number
  readonly prev: string
  readonly hash: string
  readonly kind: CaptureKind
  /** ISO, by the device's clock and by the server's. */
  readonly capturedAt: string
  readonly receivedAt: string
}

/** What the device's chain hangs on. */
export interface ChainFrame {
  readonly packageHash: string
  /** When the device took the package, and the last moment of its validity, by the server's clock. */
  readonly takenAt: string
  readonly validUntil: string
}

/** So far clocks may differ, in ms. */
const tolerance = 10 * 60_000

type Flags = Map<string, CaptureFlag[]>
const byPlace = (a: ChainedCapture, b: ChainedCapture): number =>
  a.seq - b.seq || Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.id < b.id ? -1 : 1)

/** A capture and the one it should follow: the last with the number before it. */
function chainFlagsOf(
  each: ChainedCapture,
  before: ChainedCapture | undefined,
  packageHash: string,
): CaptureFlag[] {
  const expected = before ? before.seq + 1 : 1
  if (before && each.seq === before.seq) return ['fork']
  if (each.seq !== expected) return ['gap']
  return each.prev === (before?.hash ?? packageHash) ? [] : ['broken_chain']
}

/** Clocks may be set: only what cannot be true is said, that time ran back, or lies before the package or after the receipt. */
function clockFlagsOf(
  { capturedAt, receivedAt }: ChainedCapture,
  before: ChainedCapture | undefined,
  { takenAt, validUntil }: ChainFrame,
): CaptureFlag[] {
  const at = Date.parse(capturedAt)
  return [
    ...(before && at < Date.parse(before.capturedAt) - tolerance ? (['clock_jump'] as const) : []),
    ...(at > Date.parse(receivedAt) + tolerance ? (['clock_ahead'] as const) : []),
    ...(at < Date.parse(takenAt) - tolerance ? (['before_package'] as const) : []),
    ...(at > Date.parse(validUntil) ? (['after_validity'] as const) : []),
  ]
}

/**
 * What the first signature or refusal of a device was not given for, in the order of places: it says by hash what came
 * before it, so that neither a number that was free nor one that is taken twice gets in afterwards. Where a record
 * before it is missing, the numbers tell.
 */
function unsignedOf(ordered: readonly ChainedCapture[], packageHash: string): Set<string> {
  const place = ordered.findIndex(({ kind }) => kind !== 'part')
  const covered = new Set<string>()
  let at = ordered[place]
  let root = ''
  while (at && !covered.has(at.id)) {
    covered.add(at.id)
    root = at.prev
    at = ordered.find(({ hash }) => hash === root)
  }
  const isAfter = (index: number) => place >= 0 && (root === packageHash || index > place)
  return new Set(ordered.flatMap(({ id }, index) => (!covered.has(id) && isAfter(index) ? [id] : [])))
}

/**
 * What is odd in the captures of one device and visit, by id. It depends on what there is and not on the order in which
 * it came, so that a batch sent late, twice or the wrong way round says the same in the end.
 */
export function flagCaptures(captures: readonly ChainedCapture[], frame: ChainFrame): Flags {
  const flags: Flags = new Map()
  let before: ChainedCapture | undefined
  const ordered = captures.toSorted(byPlace)
  const unsigned = unsignedOf(ordered, frame.packageHash)
  for (const each of ordered) {
    flags.set(each.id, [
      ...chainFlagsOf(each, before, frame.packageHash),
      ...clockFlagsOf(each, before, frame),
      ...(each.kind === 'part' && unsigned.has(each.id) ? (['after_signature'] as const) : []),
    ])
    before = each
  }
  return flags
}
