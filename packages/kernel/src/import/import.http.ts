import { readFile, rm } from 'node:fs/promises'

import { AppError } from '@linli/contract'
import { create as contentDisposition } from 'content-disposition'

import { runOperation } from '../action/run-operation.ts'
import { stagingDirOf } from '../files/configured-store.ts'
import { receiveUpload } from '../files/receive-upload.ts'
import type { Extension } from '../http/app.ts'
import type { SheetRow } from './cell.rules.ts'
import { importKind } from './import.contract.ts'
import { importerOf } from './importers.ts'
import { openBatch, readBatch } from './read-batch.ts'
import { startImport } from './start-import.ts'
import { writeMarkedSheets } from './workbook.ts'
import { wrongRowsSheet } from './wrong-rows.rules.ts'
import type { CellIssue } from './row-reader.rules.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const download = (name: string) => ({
  'Content-Type': xlsx,
  'Content-Disposition': contentDisposition(name),
  'X-Content-Type-Options': 'nosniff',
})

/** Upload of a workbook, the wrong rows as a workbook, and empty templates. */
export const importHttp: Extension = (kernel, app) => {
  app.post('/api/t/:tenant/imports', async (c) => {
    const idempotencyKey = c.req.header('idempotency-key')
    if (!idempotencyKey) throw new AppError('idempotency_key_required')
    const kind = importKind.safeParse(c.req.query('kind'))
    if (!kind.success) throw new AppError('bad_input', { issues: [{ path: 'kind', rule: 'not_in_list' }] })
    const received = await receiveUpload(
      {
        body: c.req.raw.body,
        contentType: c.req.header('content-type') ?? '',
        contentLength: Number(c.req.header('content-length') ?? 0),
      },
      stagingDirOf(kernel),
    )
    try {
      const input = {
        kind: kind.data,
        fileName: received.name,
        checksum: received.checksum,
        bytes: new Uint8Array(await readFile(received.path)),
      }
      return c.json(await runOperation(kernel, c.get('caller'), startImport, input, { idempotencyKey }))
    } finally {
      await rm(received.path, { force: true }).catch(() => undefined)
    }
  })

  app.get('/api/t/:tenant/imports/:id/wrong-rows', async (c) => {
    const opened = await runOperation(kernel, c.get('caller'), openBatch, { id: c.req.param('id') })
    const wrong: { source: SheetRow; errors: readonly CellIssue[] }[][] = opened.sheets.map(() => [])
    for await (const { sheet, row, source } of readBatch(opened))
      if (row.errors.length) wrong[sheet]!.push({ source, errors: row.errors })
    const sheets = opened.sheets.flatMap((finding, index) =>
      finding.layout && wrong[index]!.length
        ? [
            {
              ...wrongRowsSheet(finding.layout, wrong[index]!, opened.importer.reasons, c.get('locale')),
              ...(index > 0 ? { name: finding.name } : {}),
            },
          ]
        : [],
    )
    if (sheets.length === 0) throw new AppError('not_found')
    const name = opened.batch.fileName.replace(/\.\w+$/, '')
    return c.body(new Uint8Array(await writeMarkedSheets(sheets)), 200, download(`${name}-待修改.xlsx`))
  })

  app.get('/api/t/:tenant/import-templates/:kind', async (c) => {
    const { tenant, ability } = c.get('caller')
    if (!ability.can('manage', 'kernel.import')) throw new AppError('forbidden')
    const importer = importerOf(c.req.param('kind'), tenant.kind)
    const sheet = importer.template(c.get('locale'))
    return c.body(
      new Uint8Array(await writeMarkedSheets([sheet], { isText: true })),
      200,
      download(`${sheet.name}.xlsx`),
    )
  })
}
