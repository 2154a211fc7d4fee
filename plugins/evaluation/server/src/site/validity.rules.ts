import { daysValid } from '@linli/evaluation-contract/site'

const dayMs = 86_400_000

/** The last day on which a visit's package is taken and its captures are in time. */
export const validUntil = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + daysValid * dayMs).toISOString().slice(0, 10)
