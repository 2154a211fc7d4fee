/** How often something may be tried. */
export interface Limit {
  tries: number
  windowSeconds: number
  /** First lock once the tries are used up, doubled with each lock in a row; the rest of the window when absent. */
  lockSeconds?: number
}

const minute = 60
const hour = 60 * minute

export const maxLockSeconds = 8 * hour

export const limits = {
  /** Failed passwords and codes of one account, from devices it does not know. */
  account: { tries: 10, windowSeconds: 15 * minute, lockSeconds: 15 * minute },
  /** The same from a device where the account has logged in before. */
  knownDevice: { tries: 10, windowSeconds: 15 * minute, lockSeconds: 15 * minute },
  /** Failed tries from one address, whatever the account; an office or estate shares one. */
  address: { tries: 100, windowSeconds: 15 * minute, lockSeconds: 15 * minute },
  codeGap: { tries: 1, windowSeconds: minute },
  codesAPhone: { tries: 5, windowSeconds: 24 * hour },
  codesAnAddress: { tries: 60, windowSeconds: hour },
  /** Looking at invitations and estates without a login. */
  publicReads: { tries: 240, windowSeconds: minute },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

/** A code lives so long and may be tried so often. */
export const codeSeconds = 5 * minute
export const codeTries = 5
