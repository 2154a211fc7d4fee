import { createPrinter, printData } from '@linli/kernel/demo'

import type { Demo, Member } from './demo.ts'

export const rulebookTitle = '居民诉求受理、办理与反馈制度'

const chapters: readonly (readonly [heading: string, ...lines: string[]])[] = [
  [
    '一、怎么报',
    '手机、前台、电话、上门、网格巡查都可以报，一件事只登记一次，登记后给工单号。',
    '紧急的事（困人、爆管、火情、漏电）二十四小时受理，先处置再登记。',
  ],
  [
    '二、怎么办',
    '一级十五分钟响应、四小时解决；二级半小时响应、一个工作日解决；三级两小时响应、三个工作日解决；四级一个工作日响应、七个工作日解决。',
    '要等配件、等报事人、等外单位的，写明原因和恢复日期，到期自动继续计时。',
    '超过时限的逐级告诉管家、项目经理、党支部书记，谁接到谁回话。',
  ],
  [
    '三、怎么回',
    '办完当面或电话说清做了什么、收了多少钱、以后注意什么，由报事人确认是否解决。',
    '没有确认的由非办理人回访；没有解决的重新打开，不用再报一遍。',
  ],
  [
    '四、怎么管',
    '每月评审一次，数字、问题、措施向居民公布；党支部每月提出监督意见。',
    '同一问题反复出现、两次超时、两次重开的，提请党支部研究。可能影响稳定的，立即报告党支部和社区党委。',
  ],
]

/** The document as the estate would have it printed, a page long. */
export async function rulebookPdf(demo: Demo, by: Member, time: Date): Promise<Uint8Array> {
  const caller = await demo.callerOf(by, time)
  const frame = { locale: 'zh-CN', tenant: caller.tenant, now: time } as const
  const document = {
    title: rulebookTitle,
    subtitle: `${by.tenant.name}党支部审议通过`,
    blocks: [
      ...chapters.flatMap(([heading, ...lines]) => [
        { type: 'heading' as const, text: heading },
        ...lines.map((text) => ({ type: 'paragraph' as const, text })),
      ]),
      { type: 'signatures' as const, labels: ['党支部书记', '项目经理', '业主委员会'] },
    ],
  }
  return createPrinter()(printData(document, frame, caller.actor))
}
