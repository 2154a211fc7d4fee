import { z } from 'zod'

/** How a state or step is to be taken: as it comes, well, or with a look at the clock. */
export const publicTones = ['plain', 'good', 'warn'] as const
export type PublicTone = (typeof publicTones)[number]

const line = (max: number) => z.string().min(1).max(max)
const tone = z.enum(publicTones)
const instant = z.iso.datetime({ offset: true })

/**
 * What the page behind a short link shows to whoever holds the paper, without login. All words are ready in
 * the reader's language; none of them is personal data or anybody's own wording.
 */
export const publicViewSchema = z.object({
  title: line(80),
  state: z.object({ label: line(20), tone }),
  /** One sentence: who has it now, by role, and until when. */
  lead: line(200),
  facts: z.array(z.object({ label: line(20), value: line(80) })).max(12),
  /** Oldest first. */
  steps: z.array(z.object({ title: line(80), at: instant, tone })).max(100),
  updatedAt: instant,
})
export type PublicView = z.output<typeof publicViewSchema>
