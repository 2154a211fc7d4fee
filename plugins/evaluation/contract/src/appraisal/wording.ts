import type { RubricInput, Words } from '../scoring/rubric-doc.ts'

/** Short forms in which the starters are written; what they make is plain data. */

export type GroupInput = RubricInput['groups'][number]
export type PartInput = GroupInput['items'][number]['parts'][number]

export const both = (zh: string, en: string): Words => ({ 'zh-CN': zh, en })

interface Graded {
  id: string
  label: Words
  max: number
  /** From the best to the poorest: least points and what it looks like. */
  levels: readonly (readonly [id: string, from: number, descriptor: Words])[]
  judges?: Words[]
}

/** A part that a person grades: each level reaches from its least points to just below the better one's. */
export function graded({ id, label, max, levels, judges = [] }: Graded): PartInput {
  const tops = levels.map((_, place) => (place === 0 ? max : (levels[place - 1]?.[1] ?? max) - 1))
  return {
    id,
    label,
    max,
    type: 'tiered_judgement',
    mode: 'judge',
    humanJudges: judges,
    logic: {
      kind: 'tiered_judgement',
      levels: levels.map(([level, from, descriptor], place) => ({
        id: level,
        points: [from, tops[place] ?? from],
        descriptor,
      })),
    },
  }
}

export const source = {
  document: '公司考核范本',
  annex: '9.2.1',
  note: both(
    '本范本为本产品自拟，供公司起草内部考核办法时参考。标准9.2.1条只说可以参照附录A建立考核，考核项目、分值和流程由公司自定。',
    'A template of this product for a company’s own appraisal. Clause 9.2.1 says only that one may be built with Annex A in mind; items, points and steps are the company’s own.',
  ),
}
