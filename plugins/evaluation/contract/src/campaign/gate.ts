import { z } from 'zod'

import { words } from '../scoring/rubric-doc.ts'

/** How something came about, a sentence a line. */
const bilingual = z.object({ 'zh-CN': z.array(z.string()), en: z.array(z.string()) })

/** One condition for applying and how it came out, as the estate and the association see it alike. */
export const gateLine = z.object({
  id: z.string(),
  text: words,
  /** Null while the records leave it open; then it is not met. */
  isPassed: z.boolean().nullable(),
  trace: bilingual,
})
export type GateLine = z.output<typeof gateLine>
