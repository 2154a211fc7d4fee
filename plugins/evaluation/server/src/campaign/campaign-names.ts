import type { Locale } from '@linli/contract'
import type { AssessmentState, CampaignState } from '@linli/evaluation-contract/campaign'

type Names<K extends string> = Record<K, Record<Locale, string>>
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

export const campaignStateNames: Names<CampaignState> = {
  draft: both('筹备中', 'Draft'),
  open: both('申报中', 'Open'),
  scoring: both('评审中', 'Scoring'),
  site: both('现场核查中', 'Site checks'),
  preliminary: both('初步结果公示', 'Preliminary result'),
  final: both('最终结果', 'Final result'),
  closed: both('已结束', 'Closed'),
  cancelled: both('已取消', 'Cancelled'),
}

export const assessmentStateNames: Names<AssessmentState> = {
  applied: both('已申报', 'Applied'),
  gate_failed: both('不符合申报条件', 'Not admitted'),
  accepted: both('已受理', 'Accepted'),
  locked: both('资料已提交', 'Handed over'),
  scoring: both('评审中', 'Being scored'),
  reconciling: both('评分复核中', 'Being reconciled'),
  site_check: both('现场核查', 'Site check'),
  preliminary: both('初步结果公示', 'Preliminary'),
  appealed: both('异议处理中', 'Appealed'),
  final: both('结果已定', 'Final'),
  published: both('结果已公布', 'Published'),
  withdrawn: both('已撤回', 'Withdrawn'),
  disqualified: both('已取消资格', 'Disqualified'),
}
