import { z } from 'zod'

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/**
 * What a group or an estate may set of the platform itself; estates inherit what their group sets. The form
 * of a setting is drawn from its schema: `description`, `unit` and `help` are `中文 | English`.
 */
export const kernelSettings = z.object({
  quietFrom: clockTime.default('22:00').meta({
    description: '免打扰开始 | Quiet hours begin',
    help: '这段时间不发短信和微信，紧急的除外 | No text messages go out from then on, but urgent ones',
  }),
  quietTo: clockTime.default('07:00').meta({ description: '免打扰结束 | Quiet hours end' }),
  /** SMS and WeChat messages of one kind to one person within an hour. */
  noticesPerHour: z.int().min(1).max(60).default(6).meta({
    description: '同类提醒每小时上限 | Messages of a kind per person and hour',
    unit: '条 | messages',
    help: '超出的合并成一条 | More of them are merged into one',
  }),
  fileQuotaMb: z.int().min(100).max(10_000_000).default(51_200).meta({
    description: '文件空间上限 | File space',
    unit: 'MB | MB',
    help: '照片、附件和导入的表都算 | Photos, attachments and imported sheets',
  }),
  importRows: z
    .int()
    .min(100)
    .max(200_000)
    .default(50_000)
    .meta({ description: '单次导入行数上限 | Rows an import may have', unit: '行 | rows' }),
  messagesPerDay: z.int().min(0).max(1_000_000).default(20_000).meta({
    description: '每天短信和微信上限 | SMS and WeChat messages a day',
    unit: '条 | messages',
    help: '0 表示不发 | 0 sends none',
  }),
  auditDays: z.int().min(180).max(36_500).default(1_825).meta({
    description: '操作记录保留多久 | The audit log is kept for',
    unit: '天 | days',
    help: '过期的自动清理，清理后找不回来 | Older entries are cleared and cannot be brought back',
  }),
  inboxDays: z
    .int()
    .min(30)
    .max(3_650)
    .default(365)
    .meta({ description: '站内消息保留多久 | Messages are kept for', unit: '天 | days' }),
})
export type KernelSettings = z.output<typeof kernelSettings>
