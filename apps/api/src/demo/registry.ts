import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { getImport, inTransaction, runImport, runJob, startImport } from '@linli/kernel/demo'

import { minutesAfter } from './demo-time.ts'
import { atTime } from './demo-kernel.ts'
import type { Demo, DemoTenant, Member } from './demo.ts'
import type { EstatePlan } from './estates.data.ts'
import { makeLedger, type LedgerFile } from './ledger.ts'

const jingtianLedger = new URL(
  '../../../../packages/kernel/test-data/estate-ledger-jingtian.xlsx',
  import.meta.url,
)

const seeds: Record<string, number> = {
  haiyun: 210,
  cuizhu: 220,
  wutong: 230,
  songshan: 240,
  guiwan: 250,
  lanting: 260,
}

export async function ledgerOf(demo: Demo, plan: EstatePlan): Promise<LedgerFile> {
  if (plan.registry.kind !== 'jingtian') return makeLedger(plan, demo.scale.share, seeds[plan.key]!)
  return {
    fileName: '景田花园业主信息台账（2026年9月更新）.xlsx',
    bytes: new Uint8Array(await readFile(jingtianLedger)),
  }
}

/** Runs the batch's waiting job here, as a worker would. */
async function runWaitingJob(demo: Demo, tenant: DemoTenant, batchId: string, time: Date): Promise<void> {
  const scope = { kind: 'tenant', tenantId: tenant.id, lineage: tenant.lineage, accountId: null } as const
  const text = "select id from kernel.jobs where state = 'queued' and input ->> 'batchId' = $1"
  const { rows } = await inTransaction(demo.kernel.database, scope, (client) =>
    client.query({ text, name: '__demo_job' }, [batchId]),
  )
  const caller = await demo.callerOf(tenant, time)
  for (const { id } of rows as { id: string }[])
    await atTime(time, () => runJob(demo.kernel, caller, id, () => false))
}

/** Uploads and checks a workbook; the batch then waits for somebody to store it. */
export async function checkLedger(
  demo: Demo,
  by: Member,
  { fileName, bytes }: LedgerFile,
  time: Date,
): Promise<string> {
  const checksum = createHash('sha256').update(bytes).digest('hex')
  const { id, state } = await demo.run(
    by,
    startImport,
    { kind: 'registry', fileName, checksum, bytes: new Uint8Array(bytes) },
    time,
  )
  if (state !== 'checking') throw new Error(`${fileName}: its headings are not understood`)
  await runWaitingJob(demo, by.tenant, id, minutesAfter(time, 2))
  return id
}

/** Brings a ledger in as a manager would: upload, look at the check, store what is right. */
export async function importLedger(
  demo: Demo,
  by: Member,
  ledger: LedgerFile,
  time: Date,
): Promise<{ good: number; wrong: number }> {
  const id = await checkLedger(demo, by, ledger, time)
  const storing = minutesAfter(time, 9)
  await demo.run(by, runImport, { id, hasPoliticalConsent: true }, storing)
  await runWaitingJob(demo, by.tenant, id, minutesAfter(storing, 1))
  const { state, good, wrong, error } = await demo.run(by, getImport, { id }, storing)
  if (state !== 'done') throw new Error(`${ledger.fileName}: ${state} ${error ?? ''}`)
  return { good, wrong }
}
