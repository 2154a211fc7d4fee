import { AppError, newId } from '@linli/contract'

import { runOperation } from '../action/run-operation.ts'
import type { Extension } from '../http/app.ts'
import type { AppContext } from '../http/context.ts'
import { datedFile } from '../http/dated-file.ts'
import { pluginOf } from '../http/plugin-of.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Print, PrintFrame } from './define-print.ts'
import { createPrinter, type MakePdf } from './make-pdf.ts'
import { excessOf } from './print-bounds.rules.ts'
import { printData } from './print-data.ts'
import { recordPrint } from './record-print.ts'

/** Prints of each plugin in the version that the tenant runs. Mounted before the plugins' own routes. */
export const mountPrints: Extension = (kernel, app) => {
  const makePdf = createPrinter()
  app.get('/api/t/:tenant/p/:plugin/print/:name', (c) => answer(kernel, c, findPrint(kernel, c), makePdf))
}

function findPrint(kernel: Kernel, c: AppContext): Print {
  const { manifest, prints } = pluginOf(kernel, c)
  const print = prints?.find((one) => one.name === c.req.param('name'))
  if (!print) throw new AppError('not_found')
  c.set('pattern', `/api/t/:tenant/p/${manifest.id}/print/${print.name}`)
  return print
}

async function answer(kernel: Kernel, c: AppContext, print: Print, makePdf: MakePdf): Promise<Response> {
  const caller = c.get('caller')
  const { tenant } = caller
  const { operation, title } = print
  const frame: PrintFrame = { locale: c.get('locale'), tenant, now: kernel.clock() }
  const query = c.req.query()
  const answered: unknown = await runOperation(kernel, caller, operation, query)
  const document = print.document(answered as never, frame)
  const excess = excessOf(document)
  if (excess)
    throw new AppError('limit_exceeded', { reason: `print_${excess.what}`, params: { max: excess.max } })
  const data = printData(document, frame, caller.actor)
  const pdf = await makePdf(data, { whose: tenant.id, signal: c.req.raw.signal })
  // What the query does not know was never looked at: it is not kept either.
  const input = Object.fromEntries(
    Object.entries(query).filter(([key]) => Object.hasOwn(operation.input.shape, key)),
  )
  await runOperation(kernel, caller, recordPrint, { printId: newId(), name: operation.name, input })
  return c.body(pdf, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': datedFile({
      ...frame,
      title: title[frame.locale],
      about: document.subtitle,
      extension: 'pdf',
      plain: 'print',
      // Shown first: whoever prints wants to look before.
      type: 'inline',
    }),
  })
}
