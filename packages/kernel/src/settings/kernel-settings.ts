import { z } from 'zod'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What a group or an estate may set of the platform itself; estates inherit what their group sets. */
export const kernelSettings = z.object({
  quietFrom: clockTime.default('22:00').describe('免打扰开始 | Quiet hours begin'),
  quietTo: clockTime.default('07:00').describe('免打扰结束 | Quiet hours end'),
  /** SMS and WeChat messages of one kind to one person within an hour. */
  noticesPerHour: z
    .int()
    .min(1)
    .max(60)
    .default(6)
    .describe('同类提醒每小时上限 | Messages of a kind per person and hour'),
  fileQuotaMb: z
    .int()
    .min(100)
    .max(10_000_000)
    .default(51_200)
    .describe('文件空间上限（MB） | File space (MB)'),
  importRows: z
    .int()
    .min(100)
    .max(200_000)
    .default(50_000)
    .describe('单次导入行数上限 | Rows an import may have'),
  messagesPerDay: z
    .int()
    .min(0)
    .max(1_000_000)
    .default(20_000)
    .describe('每天短信和微信上限 | SMS and WeChat messages a day'),
  auditDays: z
    .int()
    .min(180)
    .max(36_500)
    .default(1_825)
    .describe('操作记录保留天数 | Days the journal of writes is kept'),
  inboxDays: z.int().min(30).max(3_650).default(365).describe('通知保留天数 | Days notifications are kept'),
})
export type KernelSettings = z.output<typeof kernelSettings>
