const formats = new Map<string, Intl.DateTimeFormat>()

/** The day in a time zone as 20261122. */
export function dayStamp(now: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format)
    formats.set(
      timeZone,
      (format = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      })),
    )
  return format.format(now).replaceAll('-', '')
}

/** GD-20261122-0147; a day with more than 9,999 orders goes on with five digits. */
export const orderNumber = (stamp: string, sequence: number): string =>
  `GD-${stamp}-${String(sequence).padStart(4, '0')}`
