import { flagCaptures, type CaptureFlag } from '@linli/evaluation-contract/site'

import { endOfDay } from '../campaign/day-times.rules.ts'
import type { ReadCtx } from '../kit.ts'
import type { CaptureRecord, DeviceRecord } from './captures.sql.ts'
import { validUntil } from './validity.rules.ts'

/** Flags of a visit's captures: what was told at receipt, and what the chain of each device says now. */
export function visitFlags(
  { tenant }: Pick<ReadCtx, 'tenant'>,
  day: string,
  { captures, devices }: { captures: readonly CaptureRecord[]; devices: readonly DeviceRecord[] },
): Map<string, CaptureFlag[]> {
  const until = endOfDay(validUntil(day), tenant.timezone).toISOString()
  const flags = new Map<string, CaptureFlag[]>()
  for (const { deviceKey, packageHash, takenAt } of devices) {
    const own = captures.filter((capture) => capture.deviceKey === deviceKey)
    const chain = flagCaptures(own, { packageHash, takenAt, validUntil: until })
    for (const { id, flags: atReceipt } of own) flags.set(id, [...atReceipt, ...(chain.get(id) ?? [])])
  }
  return flags
}
