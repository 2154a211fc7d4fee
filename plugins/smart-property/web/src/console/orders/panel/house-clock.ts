const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, made)
  return made
}

/** What the wall clock of the zone shows, as a field for date and time holds it: `2026-11-28T09:00`. */
export const localOf = (instant: number, zone: string): string =>
  formatOf(zone).format(instant).replace(' ', 'T')

/** The instant at which the wall clock of the zone shows this, in ms; `NaN` for what is no time. */
export function instantOf(local: string, zone: string): number {
  const shown = Date.parse(`${local}Z`)
  if (Number.isNaN(shown)) return shown
  let instant = shown
  // Twice: the first guess may lie on the other side of a change of clocks.
  for (let turn = 0; turn < 2; turn++) instant += shown - Date.parse(`${localOf(instant, zone)}Z`)
  return instant
}

/** The calendar day so many days later. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
