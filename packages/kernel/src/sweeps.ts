import type { Kernel } from './kernel/kernel.ts'
import { pruneAccounts } from './accounts/prune-accounts.ts'
import { retentionSweeps } from './retention/retention-sweeps.ts'

/** Hourly cleaning of what has outlived its use, by name. Features add theirs here. */
export const sweeps: Record<string, (kernel: Kernel) => Promise<void>> = {
  ...retentionSweeps,
  'sweep-accounts': pruneAccounts,
}
