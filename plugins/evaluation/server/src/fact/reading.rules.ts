import { AppError, type MetricReading } from '@linli/contract'
import { factValue, type FactValue } from '@linli/evaluation-contract'
import { hashJson } from '@linli/evaluation-contract/proof'
import { z } from 'zod'

/** A record behind a figure and what it is to it. */
export interface Source {
  entity: string
  entityId: string
  eventDate: string
  counted: boolean
  excludedBy: string | null
}

/** A figure with its records in a fixed order, each once. */
export interface Reading {
  value: FactValue | null
  sources: Source[]
}

interface Summary {
  counted: number
  total: number
  /** Rows left out, by guard. */
  excluded: Record<string, number>
  inputsHash: string
}

const readingSchema = z.object({
  value: factValue.nullable(),
  sources: z.array(
    z.object({
      table: z.string().min(1).max(80),
      id: z.string().min(1).max(120),
      eventDate: z.iso.date(),
      counted: z.boolean(),
      excludedBy: z.string().min(1).max(60).optional(),
    }),
  ),
})

const nameOf = ({ entity, entityId }: Source): string => JSON.stringify([entity, entityId])

/** By code unit, so that every machine has the same order. */
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * What a provider answered, checked before it is kept: another plugin wrote it. A record named twice is there once,
 * and counts when it counted once. Throws a `ZodError` for what is no reading.
 */
export function toReading(answer: MetricReading): Reading {
  const { value, sources } = readingSchema.parse(answer)
  const byName = new Map<string, Source>()
  for (const { table, id, eventDate, counted, excludedBy } of sources) {
    const source = { entity: table, entityId: id, eventDate, counted, excludedBy: excludedBy ?? null }
    const name = nameOf(source)
    if (!byName.get(name)?.counted) byName.set(name, source)
  }
  const sorted = [...byName].sort(([a], [b]) => byText(a, b))
  return { value, sources: sorted.map(([, source]) => source) }
}

/** Counts of a reading, and the hash that tells whether anything behind the figure changed. */
export function summaryOf({ value, sources }: Reading): Summary {
  const excluded: Record<string, number> = {}
  for (const { excludedBy } of sources)
    if (excludedBy !== null) excluded[excludedBy] = (excluded[excludedBy] ?? 0) + 1
  return {
    counted: sources.filter(({ counted }) => counted).length,
    total: sources.length,
    excluded,
    inputsHash: hashJson({
      value,
      sources: sources.map(({ entity, entityId, eventDate, counted, excludedBy }) => [
        entity,
        entityId,
        eventDate,
        counted,
        excludedBy,
      ]),
    }),
  }
}

const codeOf = (error: unknown): string | null => {
  const found = error instanceof Error && 'code' in error ? error.code : null
  return typeof found === 'string' ? found : null
}

/** Why a provider could not answer, without what its statement held: that may be anybody's. At most 200 characters. */
export function failureOf(error: unknown): string {
  if (error instanceof AppError) return error.details.reason ?? error.code
  if (error instanceof z.ZodError)
    return `not a reading: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.code}`.slice(0, 200)
  const code = codeOf(error instanceof Error ? error.cause : null) ?? codeOf(error)
  if (code) return `statement failed: ${code}`
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown'
}
