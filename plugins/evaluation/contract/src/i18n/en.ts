import type { zhCn } from './zh-cn.ts'

export const en: Record<keyof typeof zhCn, string> = {
  'menu.score': 'Score',
  'menu.facts': 'Facts',
  'menu.rubrics': 'Rubrics',
  'menu.standings': 'Estates’ scores',
  'permission.evaluation.rubric.read': 'Read rubrics',
  'permission.evaluation.rubric.edit': 'Draft rubrics and submit them for review',
  'permission.evaluation.rubric.freeze': 'Freeze and retire rubrics',
  'permission.evaluation.fact.read': 'Read facts of the evaluation',
  'permission.evaluation.fact.enter': 'Enter facts with documents',
  'permission.evaluation.fact.verify': 'Verify entered facts',
  'permission.evaluation.score.read': 'Read scores',
  'permission.evaluation.score.declare': 'Declare scores and add evidence',
  'permission.evaluation.score.confirm': 'Confirm scores for the company',
  'permission.evaluation.score.plan': 'Plan improvements',
}
