import type { Locale } from '@linli/contract'
import type { AppealCard } from '@linli/evaluation-contract/campaign'

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

export const appealStateNames: Record<AppealCard['state'], Record<Locale, string>> = {
  filed: both('待受理', 'To be admitted'),
  admitted: both('办理中', 'Being decided'),
  refused: both('不予采纳', 'Refused'),
  decided: both('已答复', 'Decided'),
  withdrawn: both('已撤回', 'Withdrawn'),
}
