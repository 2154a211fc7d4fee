import type { Part, PlanOutput, PlanRow, Words } from '@linli/evaluation-contract'
import type {
  JudgementPart,
  Plan,
  PlanStep,
  RubricIndex,
  RubricResult,
  StructuralLoss,
} from '@linli/evaluation-contract/scoring'

import type { PartMark } from './part-marks.ts'

export interface PlanFrame {
  index: RubricIndex
  result: RubricResult
  marks: ReadonlyMap<string, PartMark>
  tenantId: string
  /** Why a metric cannot be changed here, by metric. */
  structural: Readonly<Record<string, Words>>
  isInherited(part: string): boolean
}

type StructuralRow = PlanOutput['structural'][number]

const plain = (text: string): Words => ({ 'zh-CN': text, en: text })
const toTenth = (value: number): number => Math.round(value * 10) / 10

function markOf({ marks, tenantId }: PlanFrame, part: string): PlanRow['mark'] {
  const mark = marks.get(part)
  if (!mark) return null
  const { costHours, structuralReason, version } = mark
  return { costHours, structuralReason, version: mark.tenantId === tenantId ? version : null }
}

/** The questions that keep it open, or else what a person looks at. */
function questionsOf({ index, result }: PlanFrame, part: Part): Words[] {
  const { undecided = [] } = result.parts.find(({ partId }) => partId === part.id) ?? {}
  if (undecided.length === 0) return part.humanJudges
  return undecided.map((key) => index.doc.judges[key] ?? plain(key))
}

const baseOf = (frame: PlanFrame, part: Part) => ({
  part: part.id,
  label: part.label,
  item: frame.index.parentOf.get(part.id) ?? '',
  isInherited: frame.isInherited(part.id),
  mark: markOf(frame, part.id),
  judges: questionsOf(frame, part),
})

function needsOf({ index }: PlanFrame, { changes }: Pick<PlanStep, 'changes'>): PlanRow['needs'] {
  return changes.flatMap((change) =>
    change.kind === 'metric'
      ? [
          {
            metric: change.metric,
            title: index.doc.metrics[change.metric]?.title ?? plain(change.metric),
            now: change.now,
            needed: change.needed,
          },
        ]
      : [],
  )
}

const stepRow = (frame: PlanFrame, part: Part, step: PlanStep): PlanRow => ({
  ...baseOf(frame, part),
  gain: step.gain,
  upTo: toTenth(step.high - step.now.low),
  needs: needsOf(frame, step),
  latestStart: step.latestStart,
  feasibility: step.feasibility,
})

const judgedRow = (frame: PlanFrame, part: Part, { low, high }: JudgementPart): PlanRow => ({
  ...baseOf(frame, part),
  gain: 0,
  upTo: toTenth(high - low),
  needs: [],
  latestStart: null,
  feasibility: 'feasible',
})

const lostRow = (frame: PlanFrame, part: Part, { loss, metrics }: StructuralLoss): StructuralRow => ({
  ...baseOf(frame, part),
  gain: 0,
  upTo: loss,
  needs: [],
  latestStart: null,
  feasibility: 'too-late',
  reason: metrics.map((metric) => frame.structural[metric]).find((words) => words !== undefined) ?? plain(''),
})

/** The plan in rows; a part that somebody marked as out of reach here stands among the structural losses, with the reason given. */
export function planRows(frame: PlanFrame, plan: Plan): Omit<PlanOutput, 'year'> {
  const rowsOf = <T extends { partId: string }, R>(
    all: readonly T[],
    toRow: (part: Part, each: T) => R,
  ): R[] =>
    all.flatMap((each) => {
      const part = frame.index.parts.get(each.partId)
      return part ? [toRow(part, each)] : []
    })
  const steps = rowsOf(plan.steps, (part, step) => stepRow(frame, part, step))
  const judged = rowsOf(plan.byJudgement, (part, each) => judgedRow(frame, part, each))
  const lost = rowsOf(plan.structural, (part, each) => lostRow(frame, part, each))
  const isMarked = ({ mark }: PlanRow): boolean => (mark?.structuralReason ?? '') !== ''
  const marked = [...steps, ...judged].filter(isMarked)
  const known = new Set(marked.map(({ part }) => part))
  return {
    next: steps.filter((row) => !isMarked(row)),
    judged: judged.filter((row) => !isMarked(row)),
    structural: [
      ...lost.filter(({ part }) => !known.has(part)),
      ...marked.map((row) => ({ ...row, reason: plain(row.mark?.structuralReason ?? '') })),
    ],
  }
}
