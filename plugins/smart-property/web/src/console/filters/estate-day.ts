import { houseZone, useTenant } from '@linli/web-kit'

/** Today as `2026-11-24` on the wall of the estate. */
export function estateToday(): string {
  const zone = useTenant().tenant?.timezone ?? houseZone
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
}
