import type { Page } from '@linli/contract'
import { z } from 'zod'

import type { Caller } from '../action/caller.ts'
import type { Operation } from '../action/define-action.ts'
import { runOperation } from '../action/run-operation.ts'
import type { Kernel } from '../kernel/kernel.ts'

const pageRows = 1_000

/** The list itself with longer pages than a screen may ask for. Its input must be a plain object schema. */
const withLongPages = (operation: Operation): Operation => ({
  ...operation,
  input: operation.input.extend({ limit: z.literal(pageRows) }),
})

export interface Source {
  kernel: Kernel
  caller: Caller
  operation: Operation
  filters: Record<string, unknown>
}

export async function readPage(
  { kernel, caller, operation, filters }: Source,
  cursor?: string,
): Promise<Page<unknown>> {
  return (await runOperation(kernel, caller, withLongPages(operation), {
    ...filters,
    limit: pageRows,
    ...(cursor ? { cursor } : {}),
  })) as Page<unknown>
}

/** The rows after a first page, each page read while the one before it is written: two are held at a time. */
export async function* rowsFrom(
  read: (cursor: string) => Promise<Page<unknown>>,
  first: Page<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  let page = first
  for (;;) {
    const following = page.next ? read(page.next) : null
    // A failed page is thrown below, when it is its turn.
    following?.catch(() => undefined)
    yield* page.rows
    if (!following) return
    page = await following
  }
}
