import { idSchema } from '@linli/contract'
import { z } from 'zod'

import { hashHex, hashJson } from '../proof/json-hash.ts'
import { points } from '../score.ts'
import { words } from '../scoring/rubric-doc.ts'

const day = z.iso.date()
const packagePart = z.object({
  id: z.string(),
  item: words,
  label: words,
  max: points,
  points: z.array(points),
  levels: z.array(z.object({ id: z.string(), descriptor: words, points: z.array(points) })),
  judges: z.array(z.object({ key: z.string(), title: words })),
  considers: z.array(words),
  /** Figures of the year that the part reads; never points. */
  facts: z.array(
    z.object({ title: words, unit: z.string(), value: z.union([z.number(), z.boolean()]).nullable() }),
  ),
  /** What pictures and papers the estate handed over for it, by name alone. */
  earlier: z.array(z.object({ title: z.string(), day: z.string() })),
})
export type PackagePart = z.output<typeof packagePart>

/**
 * Everything an inspector needs on site without a network. Nothing in it says what was declared or scored: whoever looks
 * does not know what others found.
 */
export const sitePackage = z.object({
  format: z.literal('linli-site/1'),
  visitId: idSchema,
  campaign: z.string(),
  day,
  /** Last day on which captures are in time. */
  validUntil: day,
  estate: z.object({ name: z.string(), company: z.string(), place: z.string() }),
  parts: z.array(packagePart).max(200),
})
export type SitePackage = z.output<typeof sitePackage>

/** The content's hash, on which the device's chain of captures hangs. */
export const packageHash = (content: SitePackage): string => hashJson(content)

export const sitePackageOutput = z.object({ content: sitePackage, hash: hashHex })
export type SitePackageAnswer = z.output<typeof sitePackageOutput>
