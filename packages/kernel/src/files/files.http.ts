import { AppError } from '@linli/contract'

import { runOperation } from '../action/run-operation.ts'
import type { Extension } from '../http/app.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { stagingDirOf } from './configured-store.ts'
import { findFile } from './find-file.ts'
import { receiveUpload } from './receive-upload.ts'
import { serveFile, wantedWidth } from './serve-file.ts'
import { serveShared } from './serve-shared.ts'
import { uploadFile } from './upload-file.ts'

/** Uploads and downloads. */
export const filesHttp: Extension = (kernel, app) => {
  app.post('/api/t/:tenant/files', async (c) => {
    const idempotencyKey = c.req.header('idempotency-key')
    if (!idempotencyKey) throw new AppError('idempotency_key_required')
    if (!/^[\x21-\x7e]{8,80}$/.test(idempotencyKey))
      throw new AppError('bad_input', { issues: [{ path: 'Idempotency-Key', rule: 'wrong_format' }] })
    const received = await receiveUpload(
      {
        body: c.req.raw.body,
        contentType: c.req.header('content-type') ?? '',
        contentLength: Number(c.req.header('content-length') ?? 0),
      },
      stagingDirOf(kernel),
    )
    return c.json(await uploadFile(kernel, c.get('caller'), received, idempotencyKey))
  })
  app.get('/api/t/:tenant/files/:id', (c) => serveOwn(kernel, c, null))
  app.get('/api/t/:tenant/files/:id/thumb', (c) => serveOwn(kernel, c, wantedWidth(c)))
  app.get('/api/t/:tenant/shared-files/:id', (c) => serveShared(kernel, c, null))
  app.get('/api/t/:tenant/shared-files/:id/thumb', (c) => serveShared(kernel, c, wantedWidth(c)))
}

async function serveOwn(kernel: Kernel, c: AppContext, thumbWidth: number | null): Promise<Response> {
  const file = await runOperation(kernel, c.get('caller'), findFile, { id: c.req.param('id') })
  return serveFile(kernel, c, { file, thumbWidth, cacheControl: 'private, max-age=300' })
}
