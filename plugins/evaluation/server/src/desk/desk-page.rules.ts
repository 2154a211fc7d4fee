import type { Part } from '@linli/evaluation-contract'
import { isJudged, type DeskPage, type DeskPart, type Dossier } from '@linli/evaluation-contract/campaign'
import { allowedScores, type RubricIndex } from '@linli/evaluation-contract/scoring'

import { toOwnScore, type OwnRecord } from './own-score.rules.ts'
import { declaredOf, hintsOf } from './part-hints.ts'

export interface Desk {
  index: RubricIndex
  /** Parts of the place. */
  partIds: readonly string[]
  dossier: Dossier | null
  own: ReadonlyMap<string, OwnRecord>
  /** Upheld flags with the parts they are shown at. */
  flags: readonly { sentence: string; parts: readonly string[] }[]
  /** Parts that may be scored anew. */
  revisable: ReadonlySet<string>
  locale: 'zh-CN' | 'en'
}

function factsOf({ index, dossier }: Desk, part: Part): DeskPart['facts'] {
  const keys = new Set([...(index.asks.get(part.id)?.metrics ?? []), ...part.metrics])
  return [...keys].map((key) => {
    const fact = dossier?.facts[key]
    const metric = index.doc.metrics[key]
    return {
      key,
      title: metric?.title ?? { 'zh-CN': key, en: key },
      unit: metric?.unit ?? 'count',
      value: fact?.value ?? null,
      counted: fact?.counted ?? 0,
      total: fact?.total ?? 0,
    }
  })
}

function choicesOf({ index }: Desk, part: Part, answers: Readonly<Record<string, boolean>>) {
  const levels = part.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  return {
    points: allowedScores(index, part),
    levels: levels.map(({ id, descriptor }) => ({ id, descriptor, points: allowedScores(index, part, id) })),
    judges: (index.asks.get(part.id)?.judges ?? []).map((key) => ({
      key,
      title: index.doc.judges[key] ?? { 'zh-CN': key, en: key },
      answer: answers[key] ?? null,
    })),
  }
}

/** Everything a scorer needs for one part, and nothing that would bias the first look at it. */
export function deskPartOf(desk: Desk, part: Part): DeskPart {
  const { index, dossier, own, locale } = desk
  const said = own.get(part.id)
  const judges = said?.judges ?? {}
  const item = index.items.get(index.parentOf.get(part.id) ?? '')
  return {
    id: part.id,
    item: item?.title ?? part.label,
    label: part.label,
    max: part.max,
    mode: part.mode,
    isJudged: isJudged(part),
    ...choicesOf(desk, part, judges),
    considers: part.humanJudges,
    papers: part.evidence,
    facts: factsOf(desk, part),
    ...hintsOf(index, part, { handed: dossier, judges, locale }),
    evidence: (dossier?.evidence ?? []).filter(({ parts }) => parts.includes(part.id)).map(({ id }) => id),
    flags: desk.flags.filter(({ parts }) => parts.includes(part.id)).map(({ sentence }) => sentence),
    ...declaredOf(part, dossier, said !== undefined),
    own: said ? toOwnScore(said) : null,
    mayRevise: desk.revisable.has(part.id),
  }
}

/** The parts of a place by group, in the order of the rubric. */
export function deskGroupsOf(desk: Desk): DeskPage['groups'] {
  const wanted = new Set(desk.partIds)
  return [...desk.index.groups.values()].flatMap(({ id, title, items }) => {
    const parts = items.flatMap((item) => item.parts).filter((part) => wanted.has(part.id))
    return parts.length > 0 ? [{ id, title, parts: parts.map((part) => deskPartOf(desk, part)) }] : []
  })
}

/** Evidence behind the parts of a place; of the rest a scorer need not know. */
export const deskEvidenceOf = ({ dossier, partIds }: Desk): DeskPage['evidence'] =>
  (dossier?.evidence ?? []).filter(({ parts }) => parts.some((part) => partIds.includes(part)))
