import {
  caseMaterial,
  createCalibrationCaseInput,
  type CalibrationCaseDetail,
} from '@linli/evaluation-contract/campaign'
import { allowedScores, type Part, type RubricIndex } from '@linli/evaluation-contract/scoring'
import type { Words } from '@linli/evaluation-contract'

/** One part of a case as it is written: sentences and papers a line each. */
export interface CasePartForm {
  part: string
  facts: { title: string; value: string }[]
  trace: string
  evidence: string
  /** As the choice holds them; empty: none yet. */
  points: string
  why: string
}
export interface CaseForm {
  rubricId: string
  title: string
  parts: CasePartForm[]
}

export const mostParts = 10

export const blankPart = (part: string): CasePartForm => ({
  part,
  facts: [{ title: '', value: '' }],
  trace: '',
  evidence: '',
  points: '',
  why: '',
})

export const blankCase = (rubricId: string): CaseForm => ({ rubricId, title: '', parts: [] })

/** A case as it is edited; `rubricId` is any version with its content. */
export const formOfCase = ({ title, parts }: CalibrationCaseDetail, rubricId: string): CaseForm => ({
  rubricId,
  title,
  parts: parts.map(({ part, facts, trace, evidence, reference }) => ({
    part,
    facts,
    trace: trace.join('\n'),
    evidence: evidence.join('\n'),
    points: String(reference.points),
    why: reference.why,
  })),
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const partInput = ({ part, facts, trace, evidence, points, why }: CasePartForm) => ({
  part,
  facts: facts.filter(({ title, value }) => title.trim() || value.trim()),
  trace: linesOf(trace),
  evidence: linesOf(evidence),
  // Nothing chosen is no points, and not the 0 that an empty text counts as.
  reference: { points: points === '' ? null : Number(points), why },
})

const fieldsSchema = createCalibrationCaseInput.pick({ title: true, parts: true })
const partSchema = fieldsSchema.shape.parts.element

/** What a part still lacks, by field; a material of nothing is none to judge by. */
export const partGaps = ['material', 'points', 'why'] as const
type PartGap = (typeof partGaps)[number]

export function gapsOf(form: CasePartForm): PartGap[] {
  const input = partInput(form)
  const isBare = input.facts.length + input.trace.length + input.evidence.length === 0
  const { part, facts, trace, evidence, reference } = input
  const material = caseMaterial.safeParse({ part, facts, trace, evidence })
  const why = partSchema.shape.reference.shape.why.safeParse(reference.why)
  const isLacking: Record<PartGap, boolean> = {
    material: isBare || !material.success,
    points: reference.points === null,
    why: !why.success,
  }
  return partGaps.filter((gap) => isLacking[gap])
}

/** What the form as a whole still lacks. */
export const formGaps = ['rubric', 'title', 'parts', 'content'] as const
export function missingIn({ rubricId, title, parts }: CaseForm): (typeof formGaps)[number][] {
  const isLacking = {
    rubric: rubricId === '',
    title: !fieldsSchema.shape.title.safeParse(title).success,
    parts: parts.length === 0,
    content: parts.some((part) => gapsOf(part).length > 0),
  }
  return formGaps.filter((gap) => isLacking[gap])
}

/** What is sent of a case; null while something is missing. */
export function caseInput(form: CaseForm) {
  const read = fieldsSchema.safeParse({ title: form.title, parts: form.parts.map(partInput) })
  return missingIn(form).length === 0 && read.success ? read.data : null
}

/** The points of a part, each with the level that has them; those of several levels with the first. */
export function pointChoices(index: RubricIndex, part: Part): { points: number; level: Words | null }[] {
  const levels = part.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  return allowedScores(index, part).map((points) => ({
    points,
    level: levels.find(({ id }) => allowedScores(index, part, id).includes(points))?.descriptor ?? null,
  }))
}

/** Items of a rubric with the parts that points can be given for and that the case does not have yet. */
export const freeParts = ({ doc }: RubricIndex, taken: readonly string[]) =>
  doc.groups
    .flatMap(({ items }) => items)
    .map(({ id, title, parts }) => ({
      id,
      title,
      parts: parts.filter((part) => part.max > 0 && !taken.includes(part.id)),
    }))
    .filter(({ parts }) => parts.length > 0)
