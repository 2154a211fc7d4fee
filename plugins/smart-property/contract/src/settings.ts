import type { RoleKey } from '@linli/contract'
import { z } from 'zod'

const maxMinutes = 60 * 24 * 365

export const limitSchema = z.object({
  /** Working minutes until somebody who answers for it has taken it up. */
  respondMinutes: z.int().min(1).max(maxMinutes).meta({ description: '响应 | Respond', unit: '分钟 | min' }),
  /** Working minutes until it is answered. */
  solveMinutes: z.int().min(1).max(maxMinutes).meta({ description: '解决 | Solve', unit: '分钟 | min' }),
  /** Counts nights and holidays as well. */
  isAroundTheClock: z.boolean().default(false).meta({ description: '昼夜计时 | Day and night' }),
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

const after = (minutes: number) => z.int().min(0).max(maxMinutes).default(minutes)

const escalationSchema = z.object({
  stewardAfterMinutes: after(0).meta({
    description: '超时多久告诉管家 | Steward is told after',
    unit: '分钟 | min',
  }),
  managerAfterMinutes: after(120).meta({
    description: '多久告诉项目经理 | Manager is told after',
    unit: '分钟 | min',
  }),
  branchAfterMinutes: after(480).meta({
    description: '多久告诉小区党支部 | Party branch is told after',
    unit: '分钟 | min',
  }),
  acknowledgeMinutes: z.int().min(5).max(maxMinutes).default(60).meta({
    description: '多久没人回应就升级 | Goes up unanswered after',
    unit: '分钟 | min',
  }),
  holdMinutes: z.int().min(5).max(maxMinutes).default(240).meta({
    description: '回应后缓多久 | An answer holds it for',
    unit: '分钟 | min',
  }),
})
export type EscalationTerms = z.output<typeof escalationSchema>

const topicsSchema = z.object({
  overdueTimes: z
    .int()
    .min(1)
    .max(20)
    .default(2)
    .meta({ description: '超时几次 | Times overdue', unit: '次 | times' }),
  reopenTimes: z
    .int()
    .min(1)
    .max(20)
    .default(2)
    .meta({ description: '重开几次 | Times reopened', unit: '次 | times' }),
  similarOrders: z
    .int()
    .min(2)
    .max(100)
    .default(5)
    .meta({ description: '同类几件 | Similar orders', unit: '件 | orders' }),
  similarDays: z
    .int()
    .min(1)
    .max(366)
    .default(30)
    .meta({ description: '多少天内 | Within', unit: '天 | days' }),
})
export type TopicTerms = z.output<typeof topicsSchema>

/** Settings of the plugin, inherited from group to estate key by key. */
export const settingsSchema = z.object({
  limits: limitsSchema.default(defaultLimits).meta({
    description: '各级响应与解决时限 | Response and solution limits by grade',
    help: '按工作时间算；勾了昼夜计时的，夜里和节假日也算 | In working time; day and night where ticked',
  }),
  /** Part of a limit after which the holder is warned. */
  warnAtShare: z.number().min(0.3).max(0.95).default(0.75).meta({
    description: '用去时限的几成时提醒 | Warn when this part of the limit has passed',
    unit: '% | %',
  }),
  dispatcherRole: role('front-desk').meta({ description: '新工单由谁派单 | Who assigns new orders' }),
  callBackRole: role('front-desk').meta({ description: '由谁回访 | Who calls back' }),
  /** Hours the reporter has to say whether it is solved, before staff call back. */
  confirmWithinHours: z.int().min(1).max(720).default(48).meta({
    description: '等报事人确认多久 | Time the reporter has to confirm',
    unit: '小时 | hours',
    help: '到时没有回音就回访 | After that staff call back',
  }),
  /** Hours of call-back attempts, before an order closes by itself with "solved" left open. */
  closeAfterHours: z.int().min(1).max(2160).default(168).meta({
    description: '回访不到，多久后自动关闭 | Closes by itself when nobody is reached for',
    unit: '小时 | hours',
  }),
  /** How far ahead a pause may end; no order sleeps for ever. */
  pauseMaxDays: z.int().min(1).max(90).default(15).meta({
    description: '暂停最长多久 | A pause lasts at most',
    unit: '天 | days',
    help: '到时自动继续计时 | The clock then goes on by itself',
  }),
  /** New orders go to whoever of the category's role holds the fewest, or wait for somebody to assign them. */
  assignment: z.enum(['manual', 'by-load']).default('manual').meta({
    description: '新工单怎么派 | How new orders are assigned',
  }),
  escalation: escalationSchema.prefault({}).meta({
    description: '超时逐级上报 | Escalation of what is overdue',
    help: '按工作时间算；维稳风险立即报党支部和社区党委 | In working time; a risk to stability goes up at once',
  }),
  topics: topicsSchema.prefault({}).meta({
    description: '什么情况提请党支部研究 | What becomes a topic of the Party branch',
  }),
  /** Days within which alike orders count as the same matter. */
  duplicateDays: z.int().min(1).max(90).default(14).meta({
    description: '多少天内算同一件事 | Alike orders are the same within',
    unit: '天 | days',
  }),
  /** Days after closing within which the reporter may reopen. */
  reopenWithinDays: z.int().min(1).max(365).default(15).meta({
    description: '办结后多久内可重新打开 | May be reopened within',
    unit: '天 | days',
  }),
})
export type Settings = z.output<typeof settingsSchema>
