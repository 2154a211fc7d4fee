import { AppError } from '@linli/contract'

import type { ReadCtx } from '../kit.ts'
import { readMedia } from './captures.sql.ts'

/** Every picture and signature that the captures name has arrived. */
export async function assertMedia(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  captures: readonly { id: string }[],
): Promise<void> {
  const media = await readMedia(
    ctx,
    captures.map(({ id }) => id),
  )
  const count = media.filter(({ fileId }) => fileId === null).length
  if (count > 0) throw new AppError('illegal_move', { reason: 'site_media_missing', params: { count } })
}
