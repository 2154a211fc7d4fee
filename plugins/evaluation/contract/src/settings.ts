import { z } from 'zod'

/** Inherited from the company by its estates. */
export const settingsSchema = z.object({
  yearStartsOn: z.enum(['01-01', '04-01', '07-01', '10-01']).default('01-01').meta({
    description: '评价年度从哪天开始 | First day of the assessment year',
    help: '标准没有规定年度的起止，按本单位约定 | The standard fixes no window; this is your own rule',
  }),
  refreshHour: z.int().min(0).max(6).default(3).meta({
    description: '每天几点更新数据 | Hour of the daily refresh',
    unit: '点 | h',
  }),
})
export type Settings = z.output<typeof settingsSchema>
