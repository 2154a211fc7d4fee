import { dayNumberOf, localTimeAt } from '@linli/contract'

export const dayMs = 86_400_000
const hourMs = 3_600_000

/** Offset from UTC over one UTC day; `changesAt` is `Infinity` when it stays the same. */
interface OffsetBlock {
  before: number
  after: number
  changesAt: number
}

const blocksByZone = new Map<string, Map<number, OffsetBlock>>()

/** Asked of Intl, which costs microseconds: everything else goes through the blocks below. */
function askOffset(timeZone: string, ms: number): number {
  const local = localTimeAt(ms, timeZone)
  const wall =
    dayNumberOf(local.year, local.month, local.day) * dayMs +
    (local.hour * 3600 + local.minute * 60 + local.second) * 1000
  return wall - Math.floor(ms / 1000) * 1000
}

function findChange(timeZone: string, from: number, to: number, before: number): number {
  let low = from / 1000
  let high = to / 1000
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (askOffset(timeZone, middle * 1000) === before) low = middle
    else high = middle
  }
  return high * 1000
}

function blockAt(timeZone: string, ms: number): OffsetBlock {
  let blocks = blocksByZone.get(timeZone)
  if (!blocks) {
    blocks = new Map()
    blocksByZone.set(timeZone, blocks)
  }
  const index = Math.floor(ms / dayMs)
  const known = blocks.get(index)
  if (known) return known
  const start = index * dayMs
  const earlier = blocks.get(index - 1)
  const before = earlier ? earlier.after : askOffset(timeZone, start)
  const after = askOffset(timeZone, start + dayMs)
  const changesAt = before === after ? Infinity : findChange(timeZone, start, start + dayMs, before)
  const block = { before, after, changesAt }
  blocks.set(index, block)
  return block
}

/** Milliseconds that the wall clock of the zone is ahead of UTC at an instant. */
export function offsetMsAt(timeZone: string, ms: number): number {
  const block = blockAt(timeZone, ms)
  return ms < block.changesAt ? block.before : block.after
}

/** The calendar date that the wall clock shows, as days since 1970-01-01. */
export const dayNumberAt = (timeZone: string, ms: number): number =>
  Math.floor((ms + offsetMsAt(timeZone, ms)) / dayMs)

/**
 * The first instant at which the wall clock reads `minuteOfDay` of that day or later. A time skipped in
 * spring is the moment of the skip; a time that comes twice in autumn is the first of the two.
 */
export function instantAt(timeZone: string, dayNumber: number, minuteOfDay: number): number {
  const wall = dayNumber * dayMs + minuteOfDay * 60_000
  // No zone is more than 14 h ahead of UTC or 12 h behind it, so these two enclose the answer.
  const early = wall - 15 * hourMs
  const late = wall + 13 * hourMs
  const before = offsetMsAt(timeZone, early)
  const after = offsetMsAt(timeZone, late)
  if (before === after) return wall - before
  const changesAt = changeBetween(timeZone, early, late)
  const first = wall - before
  return first < changesAt ? first : Math.max(changesAt, wall - after)
}

function changeBetween(timeZone: string, from: number, to: number): number {
  for (let ms = Math.floor(from / dayMs) * dayMs; ms <= to; ms += dayMs) {
    const { changesAt } = blockAt(timeZone, ms)
    if (changesAt > from && changesAt <= to) return changesAt
  }
  return to
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01 of an ISO date. Throws `RangeError` for a day that does not exist. */
export function dayNumberOfDate(date: string): number {
  const [, year, month, day] = (datePattern.exec(date) ?? []).map(Number)
  const dayNumber = dayNumberOf(year ?? NaN, month ?? NaN, day ?? NaN)
  if (Number.isNaN(dayNumber) || dateOfDayNumber(dayNumber) !== date)
    throw new RangeError(`no such day: ${date}`)
  return dayNumber
}

export const dateOfDayNumber = (dayNumber: number): string =>
  new Date(dayNumber * dayMs).toISOString().slice(0, 10)
