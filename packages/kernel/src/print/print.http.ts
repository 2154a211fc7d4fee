import { AppError, newId } from '@linli/contract'
import { create as contentDisposition } from 'content-disposition'

import { runOperation } from '../action/run-operation.ts'
import type { Extension } from '../http/app.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { todayOf } from '../registry/registry-day.ts'
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
  const id = c.req.param('plugin') ?? ''
  const enabled = c.get('caller').plugins[id]
  const plugin = enabled && kernel.plugins.find(id, enabled.version)
  if (!plugin) throw new AppError('plugin_disabled')
  const print = plugin.prints?.find((one) => one.name === c.req.param('name'))
  if (!print) throw new AppError('not_found')
  c.set('pattern', `/api/t/:tenant/p/${id}/print/${print.name}`)
  return print
}

async function answer(kernel: Kernel, c: AppContext, print: Print, makePdf: MakePdf): Promise<Response> {
  const caller = c.get('caller')
  const { operation, title } = print
  const frame: PrintFrame = { locale: c.get('locale'), tenant: caller.tenant, now: kernel.clock() }
  const input = c.req.query()
  const answered: unknown = await runOperation(kernel, caller, operation, input)
  const document = print.document(answered as never, frame)
  const excess = excessOf(document)
  if (excess)
    throw new AppError('limit_exceeded', { reason: `print_${excess.what}`, params: { max: excess.max } })
  const pdf = await makePdf(printData(document, frame, caller.actor))
  await runOperation(kernel, caller, recordPrint, { printId: newId(), name: operation.name, input })
  const day = todayOf(frame)
  return c.body(pdf, 200, {
    'Content-Type': 'application/pdf',
    // Shown first: whoever prints wants to look before.
    'Content-Disposition': contentDisposition(
      `${caller.tenant.shortName}-${title[frame.locale]}-${day}.pdf`,
      {
        type: 'inline',
        fallback: `print-${day}.pdf`,
      },
    ),
  })
}
