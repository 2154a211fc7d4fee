import { AppError } from '@linli/contract'
import type { z } from 'zod'

import { issuesOf } from '../action/input-issues.ts'

/** Input of a call outside the tenants, checked like that of every operation. */
export function parseBody<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) throw new AppError('bad_input', { issues: issuesOf(parsed.error) })
  return parsed.data
}
