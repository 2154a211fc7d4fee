import { sweepFilesOf, sweepStaging } from '../files/sweep-files.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { eachTenant } from './each-tenant.ts'
import { sweepRowsOf } from './sweep-rows.ts'

/** Hourly cleaning, by the name of its task in the queue. */
export const retentionSweeps: Record<string, (kernel: Kernel) => Promise<void>> = {
  'sweep-rows': (kernel) => eachTenant(kernel, 'rows', sweepRowsOf),
  async 'sweep-files'(kernel) {
    await sweepStaging(kernel)
    await eachTenant(kernel, 'files', sweepFilesOf)
  },
}
