import { campaignDoc, type DeskPart } from '@linli/evaluation-contract/campaign'
import { evaluatePart, indexRubric, wordTrace, type RubricIndex } from '@linli/evaluation-contract/scoring'

import { evaluationApi } from '../evaluation-api.ts'
import { rubricIndexOf } from '../score/rubric-index.ts'

/** The rubric as the campaign scores by it; the same that the server holds a score against. */
export async function indexOfCampaign(id: string): Promise<RubricIndex> {
  const { rubricId, policies } = await evaluationApi.get(`/campaigns/${id}`)
  const index = await rubricIndexOf(rubricId)
  return Object.keys(policies.rubricPolicies).length === 0
    ? index
    : indexRubric(campaignDoc(index.doc, policies))
}

export type Hints = Pick<DeskPart, 'proposal' | 'trace'>

/** What records and these answers propose for a judged part; null for one that the rubric lacks. */
export function hintsWith(
  index: RubricIndex,
  { id, facts }: Pick<DeskPart, 'id' | 'facts'>,
  { judges, locale }: { judges: Readonly<Record<string, boolean>>; locale: 'zh-CN' | 'en' },
): Hints | null {
  const part = index.parts.get(id)
  if (!part) return null
  const known = facts.flatMap(({ key, value, counted }) =>
    value === null ? [] : [[key, { value, counted }] as const],
  )
  const { low, high, state, suggestedLevel, trace } = evaluatePart(index, part, {
    facts: Object.fromEntries(known),
    judges,
    documents: {},
  })
  return {
    proposal: { low, high, state, suggestedLevel },
    trace: trace.map((line) => wordTrace(line, index.doc, { locale })),
  }
}
