import { dayNumberOf, localTimeAt } from '@linli/contract'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** A second of the hour that stays a tenant's own: 3,000 of them do not wake at once. Ids end in chance. */
export const secondOf = (tenantId: string): number => Number.parseInt(tenantId.slice(-6), 16) % 3_600

/** The wall clock as milliseconds, as if it stood in Greenwich. */
function wallMs(timeZone: string, ms: number): number {
  const { year, month, day, hour, minute, second } = localTimeAt(ms, timeZone)
  return dayNumberOf(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + second) * 1_000
}

/** The instant at which the clock shows `wall`; where it leaps over it, within an hour of it. */
function instantOf(timeZone: string, wall: number): number {
  const first = wall - (wallMs(timeZone, wall) - wall)
  return first + (wall - wallMs(timeZone, first))
}

/** The next time after `now` that the tenant's clock shows the hour and its own second of it. */
export function nextRefreshAt(now: Date, tenant: { id: string; timezone: string }, hour: number): Date {
  const ms = Math.floor(now.getTime() / 1_000) * 1_000
  const midnight = Math.floor(wallMs(tenant.timezone, ms) / dayMs) * dayMs
  const today = midnight + hour * hourMs + secondOf(tenant.id) * 1_000
  const at = instantOf(tenant.timezone, today)
  return new Date(at > now.getTime() ? at : instantOf(tenant.timezone, today + dayMs))
}
