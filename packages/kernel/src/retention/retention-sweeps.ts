import { addMessages } from '../http/messages.ts'
import { sweepFilesOf, sweepStaging } from '../files/sweep-files.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { eachTenant } from './each-tenant.ts'
import { sweepRowsOf } from './sweep-rows.ts'

addMessages({
  'zh-CN': {
    'action.kernel.retention.sweep': '清理了过期的记录',
    'action.kernel.field-key.rotate': '用新密钥重新加密个人信息',
  },
  en: {
    'action.kernel.retention.sweep': 'cleared expired records',
    'action.kernel.field-key.rotate': 'sealed personal fields with the new key',
  },
})

/** Hourly cleaning, by the name of its task in the queue. */
export const retentionSweeps: Record<string, (kernel: Kernel) => Promise<void>> = {
  'sweep-rows': (kernel) => eachTenant(kernel, 'rows', sweepRowsOf),
  async 'sweep-files'(kernel) {
    await sweepStaging(kernel)
    await eachTenant(kernel, 'files', sweepFilesOf)
  },
}
