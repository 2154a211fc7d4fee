import type { Locale } from '@linli/contract'
import type { CampaignDates } from '@linli/evaluation-contract/campaign'

interface Words {
  readonly lead: string
  readonly rubric: string
  readonly rubricHash: string
  readonly policiesHash: string
  readonly commitment: string
  readonly step: (seq: number) => string
  readonly seed: string
  readonly salt: string
  readonly drawHash: string
  readonly schedule: string
  readonly dates: Readonly<Record<keyof CampaignDates, string>>
  readonly day: (what: string, day: string) => string
  readonly window: (from: string, to: string) => string
  readonly opened: string
  readonly drawn: string
  readonly result: string
  readonly draw: string
}

/** Words of the page on which everybody reads what a campaign has committed to. Each label stands beside a value of 64 characters. */
export const commitmentsWords: Record<Locale, Words> = {
  'zh-CN': {
    lead: '评分细则、评价规则和评委抽签在活动启动时已按下列指纹固定，现在抄下，以后可以核对。这是协会自己的规则，不是标准条文。',
    rubric: '评价细则',
    rubricHash: '细则指纹',
    policiesHash: '评价规则指纹',
    commitment: '抽签承诺',
    step: (seq) => `存证记录第 ${seq} 步`,
    seed: '抽签种子',
    salt: '抽签随机数',
    drawHash: '抽签记录指纹',
    schedule: '日期安排',
    dates: {
      applyBy: '申报截止',
      lockBy: '提交资料截止',
      scoreBy: '评审截止',
      siteBy: '现场核查截止',
      preliminaryOn: '公示初步结果',
      appealBy: '提出异议截止',
      finalOn: '公布最终结果',
    },
    day: (what, day) => `${what}：${day}`,
    window: (from, to) => `评价期：${from} 至 ${to}`,
    opened: '活动启动，以上内容固定',
    drawn: '抽签分派评委，公开种子',
    result: '看公布的结果',
    draw: '下载抽签记录',
  },
  en: {
    lead: 'Rubric, rules and draw of scorers were fixed by these hashes when the campaign opened. Keep them to compare later. They are the association’s own rules, not the standard’s text.',
    rubric: 'Rubric',
    rubricHash: 'Hash of the rubric',
    policiesHash: 'Hash of the rules',
    commitment: 'Draw commitment',
    step: (seq) => `Record, step ${seq}`,
    seed: 'Seed of the draw',
    salt: 'Salt of the draw',
    drawHash: 'Hash of the draw',
    schedule: 'Dates',
    dates: {
      applyBy: 'Applications until',
      lockBy: 'Handing over until',
      scoreBy: 'Scoring until',
      siteBy: 'Site checks until',
      preliminaryOn: 'Preliminary result',
      appealBy: 'Objections until',
      finalOn: 'Final result',
    },
    day: (what, day) => `${what}: ${day}`,
    window: (from, to) => `Evaluated: ${from} to ${to}`,
    opened: 'Opened; the above is fixed',
    drawn: 'Scorers drawn, seed revealed',
    result: 'See the published result',
    draw: 'Download the draw',
  },
}
