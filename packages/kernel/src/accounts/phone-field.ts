import { z } from 'zod'

import { phoneOf } from './login-name.rules.ts'

/** A phone number as people type it, in the one form accounts keep. */
export const phoneField = z
  .string()
  .max(30)
  .refine((typed) => phoneOf(typed) !== null, 'wrong_phone')
  .overwrite((typed) => phoneOf(typed) ?? typed)
