import type { z } from 'zod'

import type { Tenant } from '../action/context.ts'
import type { Operation } from '../action/define-action.ts'
import type { Locale } from '../http/messages.ts'
import type { PrintDocument } from './print-document.ts'

/** What a print knows beside the answer: for whom, where and when it is made. */
export interface PrintFrame {
  locale: Locale
  tenant: Tenant
  now: Date
}

/** Something to be had as PDF. Who may have it, and what is masked in it, is the query's own. */
export interface Print {
  /** In the path: `/print/{name}`. */
  name: string
  title: Record<Locale, string>
  operation: Operation
  document(answer: never, frame: PrintFrame): PrintDocument
}

/** Declares a print, its document typed by what the query answers. */
export const definePrint = <O extends Operation>(spec: {
  name: string
  title: Record<Locale, string>
  operation: O
  document(answer: z.output<O['output']>, frame: PrintFrame): PrintDocument
}): Print => spec
