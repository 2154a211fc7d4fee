import type { DecisionMode, LogicKind, RubricCard, RubricPartRow } from '@linli/evaluation-contract'

type Names<K extends string> = Record<K, Record<'zh-CN' | 'en', string>>

const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

export const stateNames: Names<RubricCard['state']> = {
  draft: both('起草中', 'Draft'),
  review: both('待定稿', 'In review'),
  frozen: both('已定稿', 'Frozen'),
  retired: both('已停用', 'Retired'),
}

export const purposeNames: Names<RubricCard['purpose']> = {
  evaluation: both('年度评价', 'Yearly evaluation'),
  appraisal: both('内部考核', 'Appraisal'),
}

export const originNames: Names<RubricCard['origin']> = {
  standard: both('标准附录 A', 'The standard, Annex A'),
  own: both('本单位制定', 'Made here'),
  received: both('协会下发', 'Received'),
}

export const scopeNames: Names<RubricPartRow['scope']> = {
  estate: both('小区', 'Estate'),
  company: both('公司', 'Company'),
  either: both('小区或公司', 'Either'),
}

export const modeNames: Names<DecisionMode> = {
  auto: both('按记录计分，人工确认', 'From records, confirmed by a person'),
  document: both('凭核实的文件', 'By a verified document'),
  assist: both('建议档次，人工评定', 'Suggested level, decided by a person'),
  judge: both('人工评定', 'By judgement'),
}

export const logicNames: Names<LogicKind> = {
  checklist: both('符合即得分', 'Met or not'),
  document: both('有文件即得分', 'By document'),
  tiered_judgement: both('分档评定', 'Levels'),
  count_threshold: both('按数量分档', 'Tiers'),
  count_true: both('按符合项数', 'Number met'),
  per_unit: both('按单位累计', 'Per unit'),
  ratio_award: both('按比例', 'By share'),
}
