import type { RoleKey } from '@linli/contract'
import { z } from 'zod'

const maxMinutes = 60 * 24 * 365

export const limitSchema = z.object({
  /** Working minutes until somebody who answers for it has taken it up. */
  respondMinutes: z.int().min(1).max(maxMinutes),
  /** Working minutes until it is answered. */
  solveMinutes: z.int().min(1).max(maxMinutes),
  /** Counts nights and holidays as well. */
  isAroundTheClock: z.boolean().default(false),
})
export type Limit = z.output<typeof limitSchema>

export const limitsSchema = z.object({
  '1': limitSchema,
  '2': limitSchema,
  '3': limitSchema,
  '4': limitSchema,
})
export type Limits = z.output<typeof limitsSchema>

const defaultLimits: Limits = {
  '1': { respondMinutes: 15, solveMinutes: 240, isAroundTheClock: true },
  '2': { respondMinutes: 30, solveMinutes: 480, isAroundTheClock: false },
  '3': { respondMinutes: 120, solveMinutes: 1440, isAroundTheClock: false },
  '4': { respondMinutes: 480, solveMinutes: 3360, isAroundTheClock: false },
}

const role = (fallback: RoleKey) =>
  z.enum(['front-desk', 'steward', 'estate-manager']).default(fallback as 'front-desk')

/** Settings of the plugin, inherited from group to estate key by key. */
export const settingsSchema = z.object({
  limits: limitsSchema.default(defaultLimits).meta({ title: 'settings.limits' }),
  /** Part of a limit after which the holder is warned. */
  warnAtShare: z.number().min(0.3).max(0.95).default(0.75).meta({ title: 'settings.warnAtShare' }),
  dispatcherRole: role('front-desk').meta({ title: 'settings.dispatcherRole' }),
  callBackRole: role('front-desk').meta({ title: 'settings.callBackRole' }),
  /** Hours the reporter has to say whether it is solved, before staff call back. */
  confirmWithinHours: z.int().min(1).max(720).default(48).meta({ title: 'settings.confirmWithinHours' }),
  /** Hours of call-back attempts, before an order closes by itself with "solved" left open. */
  closeAfterHours: z.int().min(1).max(2160).default(168).meta({ title: 'settings.closeAfterHours' }),
  /** Days after closing within which the reporter may reopen. */
  reopenWithinDays: z.int().min(1).max(365).default(15).meta({ title: 'settings.reopenWithinDays' }),
})
export type Settings = z.output<typeof settingsSchema>
