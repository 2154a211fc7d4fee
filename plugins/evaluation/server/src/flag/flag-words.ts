import type { AssessmentFlagRow, FlagState } from '@linli/evaluation-contract/flag'

type Both = Record<'zh-CN' | 'en', string>
const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en })

export const flagStateNames: Record<FlagState, Both> = {
  open: both('待说明', 'Open'),
  explained: both('已说明，待认定', 'Explained'),
  upheld: both('已认定', 'Upheld'),
  dismissed: both('已排除', 'Dismissed'),
}

export const assessmentStateNames: Record<AssessmentFlagRow['state'], Both> = {
  open: both('待认定', 'Open'),
  upheld: both('已认定', 'Upheld'),
  dismissed: both('已排除', 'Dismissed'),
}
