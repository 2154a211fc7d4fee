import { idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { band, partId, points } from './score.ts'
import { words } from './scoring/rubric-doc.ts'
import { yearField } from './year.ts'

export const planRow = z.object({
  part: z.string(),
  label: words,
  item: z.string(),
  isInherited: z.boolean(),
  /** Points that come for sure once it is done. */
  gain: points,
  /** With what a person may then add. */
  upTo: points,
  needs: z.array(
    z.object({
      metric: z.string(),
      title: words,
      now: z.union([z.number(), z.boolean()]).nullable(),
      needed: z.union([z.number(), z.boolean()]),
    }),
  ),
  judges: z.array(words),
  latestStart: z.string().nullable(),
  feasibility: z.enum(['feasible', 'tight', 'too-late']),
  /** Hours of work, and why it cannot be won here, as somebody said; a company's mark has no version here. */
  mark: z
    .object({
      costHours: z.number().nullable(),
      structuralReason: z.string(),
      version: z.int().nullable(),
    })
    .nullable(),
})
export type PlanRow = z.output<typeof planRow>
export const planInput = z.object({ year: yearField.optional() })
export const planOutput = z.object({
  year: z.int(),
  /** Parts with a cost first, most points an hour; the others by their points. What is too late comes last. */
  next: z.array(planRow),
  /** Only a person's judgement opens these. */
  judged: z.array(planRow),
  structural: z.array(planRow.extend({ reason: words })),
})
export type PlanOutput = z.output<typeof planOutput>
export const planLinesInput = planInput.extend({ limit: pageQuery.limit, cursor: pageQuery.cursor })
export const planLinesOutput = page(
  planRow.extend({ kind: z.enum(['next', 'judged', 'structural']), reason: words.nullable() }),
)

export const markOutput = z.object({
  part: partId,
  costHours: z.number().nullable(),
  structuralReason: z.string(),
  /** Null once it was taken back. */
  version: z.int().nullable(),
})
export const markPartInput = z.object({
  part: partId,
  version: z.int().min(1).optional(),
  /** Hours of work the company expects; null takes it back. */
  costHours: z.number().min(0).max(100_000).nullable(),
  /** Why this estate cannot win it; empty when it can. */
  structuralReason: z.string().trim().max(200),
})

export const scenarioRow = z.object({
  id: idSchema,
  name: z.string(),
  facts: z.record(z.string(), z.union([z.number(), z.boolean()])),
  judges: z.record(z.string(), z.boolean()),
  total: z.object(band),
  savedByName: z.string(),
  updatedAt: z.string(),
  version: z.int(),
})
export type ScenarioRow = z.output<typeof scenarioRow>
export const scenariosInput = z.object({ year: yearField.optional() })
export const scenariosOutput = z.object({ rows: z.array(scenarioRow) })
export const saveScenarioInput = z.object({
  id: idSchema,
  version: z.int().min(1).optional(),
  year: yearField.optional(),
  name: z.string().trim().min(1).max(40),
  facts: z.record(z.string().max(80), z.union([z.number().min(0), z.boolean()])),
  judges: z.record(z.string().max(80), z.boolean()).default({}),
})
export const removeScenarioInput = z.object({ id: idSchema, version: z.int().min(1) })
/** What the sandbox computes with: the rubric, the facts as they stand, and the judgements that were given. */
export const sandboxOutput = z.object({
  year: z.int(),
  rubricId: idSchema,
  facts: z.record(
    z.string(),
    z.object({ value: z.union([z.number(), z.boolean()]), counted: z.int().optional() }),
  ),
  judges: z.record(z.string(), z.boolean()),
  documents: z.record(z.string(), z.boolean()),
})
