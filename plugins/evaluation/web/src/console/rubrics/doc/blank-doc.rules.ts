import type {
  Condition,
  Group,
  Item,
  Logic,
  LogicKind,
  Part,
  RubricDoc,
  Words,
} from '@linli/evaluation-contract/scoring'

export const noWords: Words = { 'zh-CN': '', en: '' }
const said = (zh: string, en: string): Words => ({ 'zh-CN': zh, en })

/** The question of a part whose logic nobody has written yet: a person decides. */
export const firstJudge = 'is_met'

/** `prefix1`, `prefix2`…: the first that nobody has. */
export function freeKey(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken)
  let number = 1
  while (used.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

/** A part of no points, decided by a person: it disturbs no sum until somebody gives it some. */
export const blankPart = (id: string, max = 0): Part => ({
  id,
  label: said('新评分点', 'New part'),
  max,
  type: 'checklist',
  logic: { kind: 'checklist', points: max, when: { judge: firstJudge } },
  mode: 'assist',
  metrics: [],
  humanJudges: [],
  evidence: [],
  requiredDocuments: [],
  onSite: false,
  ambiguities: [],
})

export const blankItem = (id: string, part: Part): Item => ({
  id,
  title: said('新评价项', 'New item'),
  max: part.max,
  scope: 'estate',
  clauses: [],
  parts: [part],
})

export const blankGroup = (id: string, item: Item): Group => ({
  id,
  title: said('新类别', 'New group'),
  max: item.max,
  items: [item],
})

/** The smallest rubric that is sound: one group, item and part of 100 points, decided by a person. */
export function blankDoc(id: string, title: Words): RubricDoc {
  const item = blankItem('A01', blankPart('A01.a', 100))
  return {
    schema: 'linli-rubric/1',
    id,
    title,
    source: { document: '', annex: '', note: noWords },
    max: 100,
    step: 0.5,
    groups: [blankGroup('G1', item)],
    gates: [],
    policies: {},
    metrics: {},
    judges: { [firstJudge]: said('是否符合要求', 'Whether the requirement is met') },
    documents: {},
    fixtures: [],
    ambiguities: [],
  }
}

const partTypeOf: Record<LogicKind, Part['type']> = {
  checklist: 'checklist',
  document: 'document',
  tiered_judgement: 'tiered_judgement',
  count_threshold: 'count_threshold',
  count_true: 'checklist',
  per_unit: 'proportional',
  ratio_award: 'proportional',
}

/** The part with another kind of logic; what both kinds have (points, a condition, a metric) is kept. */
export function withLogicKind(part: Part, kind: LogicKind, firstMetric: string): Part {
  const logic = logicOfKind(part, kind, metricIn(part.logic) ?? firstMetric)
  return { ...part, type: partTypeOf[kind], logic }
}

function logicOfKind({ logic, max }: Part, kind: LogicKind, metric: string): Logic {
  const when = conditionIn(logic)
  switch (kind) {
    case 'checklist':
    case 'document':
      return { kind, points: max, when }
    case 'tiered_judgement':
      return {
        kind,
        levels: [
          { id: 'full', points: max, descriptor: said('全部达到', 'Fully met') },
          { id: 'none', points: 0, descriptor: said('未达到', 'Not met') },
        ],
      }
    case 'count_threshold':
      return { kind, metric, tiers: [{ when, points: max, label: said('达到', 'Met') }] }
    case 'count_true':
      return { kind, of: [when], points: { '0': 0, '1': max } }
    case 'per_unit':
      return { kind, metric, unit: 1, pointsPerUnit: max, cap: max, rounding: 'floor' }
    case 'ratio_award':
      return { kind, metric, mode: 'all_or_nothing', fullAt: 1, points: max }
  }
}

function metricIn(logic: Logic): string | null {
  return 'metric' in logic ? logic.metric : null
}

function conditionIn(logic: Logic): Condition {
  const given =
    logic.kind === 'count_true'
      ? logic.of[0]
      : logic.kind === 'count_threshold'
        ? logic.tiers[0]?.when
        : 'when' in logic
          ? logic.when
          : undefined
  return given ?? { judge: firstJudge }
}
