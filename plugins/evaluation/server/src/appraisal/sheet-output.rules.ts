import type { Locale } from '@linli/contract'
import type { Part } from '@linli/evaluation-contract'
import {
  appraisalLayers,
  decideSheet,
  type AppraisalOpinion,
  type SaidOf,
  type DecidedPart,
  type Sheet,
  type SheetPart,
} from '@linli/evaluation-contract/appraisal'
import { allowedScores, wordTrace, type RubricIndex } from '@linli/evaluation-contract/scoring'

/** What one person's records said when they were last read, by metric. */
export type StoredFacts = Record<string, { value: number; counted: number; total: number }>

/** An opinion that holds, with what a page shows of it. */
export interface SaidRow extends SaidOf {
  id: string
  subjectId: string
  levelId: string | null
  reason: string
  authorName: string
  createdAt: string
}

export interface SheetMaterial {
  index: RubricIndex
  locale: Locale
  facts: StoredFacts
  said: readonly SaidRow[]
  /** Metrics that no plugin here counts by person. */
  byHand: ReadonlySet<string>
}

const plain = (key: string) => ({ 'zh-CN': key, en: key })

const toOpinion = ({ createdAt, ...said }: SaidRow): AppraisalOpinion => ({
  id: said.id,
  layer: said.layer,
  points: said.points,
  levelId: said.levelId,
  judges: { ...said.judges },
  reason: said.reason,
  authorName: said.authorName,
  at: createdAt,
})

function factsOf({ index, facts, byHand }: SheetMaterial, part: Part): SheetPart['facts'] {
  const keys = new Set([...(index.asks.get(part.id)?.metrics ?? []), ...part.metrics])
  return [...keys].map((key) => {
    const metric = index.doc.metrics[key]
    const found = facts[key]
    return {
      key,
      title: metric?.title ?? plain(key),
      unit: metric?.unit ?? 'count',
      guard: metric?.guard ?? null,
      value: found?.value ?? null,
      counted: found?.counted ?? null,
      total: found?.total ?? null,
      isByHand: byHand.has(key),
    }
  })
}

function partOf(material: SheetMaterial, part: Part, decided: DecidedPart): SheetPart {
  const { index, locale, said } = material
  const { proposal, points, by } = decided
  const own = said.filter((each) => each.part === part.id)
  const levels = part.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  return {
    id: part.id,
    label: part.label,
    max: part.max,
    mode: part.mode,
    logic: part.logic.kind,
    low: proposal.low,
    high: proposal.high,
    isSettled: proposal.points !== null,
    suggestedLevel: proposal.suggestedLevel,
    allowed: allowedScores(index, part),
    levels: levels.map(({ id, descriptor }) => ({ id, descriptor, allowed: allowedScores(index, part, id) })),
    questions: (index.asks.get(part.id)?.judges ?? []).map((key) => ({
      key,
      title: index.doc.judges[key] ?? plain(key),
    })),
    facts: factsOf(material, part),
    trace: proposal.trace.map((line) => wordTrace(line, index.doc, { locale })),
    said: Object.fromEntries(
      appraisalLayers.flatMap((layer) => {
        const row = own.find((each) => each.layer === layer)
        return row ? [[layer, toOpinion(row)] as const] : []
      }),
    ),
    points,
    decidedBy: by,
  }
}

/** The sheet as a page shows it, in the rubric's order, by the layers that the reader may see. */
export function sheetGroups(material: SheetMaterial): Pick<Sheet, 'groups' | 'soFar' | 'max'> {
  const { index, facts, said } = material
  const decided = decideSheet(index, facts, said)
  const byId = new Map(decided.parts.map((part) => [part.id, part]))
  const partsOf = (parts: readonly Part[]) =>
    parts.flatMap((part) => {
      const found = byId.get(part.id)
      return found ? [partOf(material, part, found)] : []
    })
  return {
    max: index.doc.max,
    soFar: decided.total,
    groups: index.doc.groups.map((group) => ({
      id: group.id,
      title: group.title,
      max: group.max,
      soFar: decided.groups[group.id] ?? 0,
      items: group.items.map((item) => ({
        id: item.id,
        title: item.title,
        max: item.max,
        parts: partsOf(item.parts),
      })),
    })),
  }
}
