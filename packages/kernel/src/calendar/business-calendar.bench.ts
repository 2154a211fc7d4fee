import { addWorkingTime, compileCalendar } from './business-calendar.rules.ts'
import { officeCalendar } from './calendar-definition.rules.ts'

const runs = 200_000
const firstStart = Date.UTC(2026, 0, 1)

/** Runs a second of one due time after another, over starts spread through the year. */
function rate(maxMinutes: number, due: (start: Date, minutes: number) => Date): number {
  let sum = 0
  const startedAt = performance.now()
  for (let run = 0; run < runs; run++) {
    const start = new Date(firstStart + ((run * 7_919) % 525_600) * 60_000)
    sum += due(start, ((run % 100) / 99) * maxMinutes).getTime()
  }
  const seconds = (performance.now() - startedAt) / 1000
  if (Number.isNaN(sum)) throw new Error('a due time was none')
  return Math.round(runs / seconds)
}

const plain = (start: Date, minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
const shanghai = compileCalendar(officeCalendar)
const newYork = compileCalendar({ ...officeCalendar, timeZone: 'America/New_York' })

rate(1260, plain)
for (const [what, maxMinutes, calendar] of [
  ['three working days, Shanghai', 1260, shanghai],
  ['thirty working days, Shanghai', 12_600, shanghai],
  ['three working days, New York', 1260, newYork],
] as const) {
  const due = rate(maxMinutes, (start, minutes) => addWorkingTime(calendar, start, minutes))
  process.stdout.write(
    `${what}: ${due} due times/s, plain addition ${rate(maxMinutes, plain)}/s, asked 100000/s\n`,
  )
}
