import { AppError } from '@linli/contract'

/**
 * The tenant's own row of a key, of all that it can read, and the company's that holds once the own one is gone.
 * `not_found` without any, `illegal_move` when there is nothing to give up or nothing to go back to.
 */
export function departureOf<R extends { tenantId: string }>(
  rows: readonly R[],
  tenantId: string,
): { own: R; inherited: readonly R[] } {
  if (rows.length === 0) throw new AppError('not_found')
  const own = rows.find((row) => row.tenantId === tenantId)
  const inherited = rows.filter((row) => row !== own)
  if (!own) throw new AppError('illegal_move', { reason: 'already_the_companys' })
  if (inherited.length === 0) throw new AppError('illegal_move', { reason: 'nothing_to_go_back_to' })
  return { own, inherited }
}
