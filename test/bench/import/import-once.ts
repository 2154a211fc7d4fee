/** One process: reads the workbook alone, or brings it in. Sends its figures. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { getImport, openWorkbook, readRows, runImport, runJob, startImport } from '@linli/kernel/demo'
import { testKernel } from '@linli/kernel/testing'

import { cpuSecondsOfFamily, peakMiBOf } from '../measure/cpu-of.ts'
import type { ImportFigures } from './import.bench.ts'

const [, , mode, postgresPid, file] = process.argv
const bytes = new Uint8Array(readFileSync(file!))

async function clocked(work: () => Promise<unknown>) {
  const [cpu, db, from] = [process.cpuUsage(), cpuSecondsOfFamily(Number(postgresPid)), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return {
    seconds: (performance.now() - from) / 1000,
    cpuSeconds: (user + system) / 1e6,
    databaseCpuSeconds: cpuSecondsOfFamily(Number(postgresPid)) - db,
  }
}

/** The code of the server loaded and nothing done. */
const idleMiB = process.memoryUsage().rss / 1024 / 1024

async function readAlone(): Promise<ImportFigures> {
  const steps = [await clocked(() => readRows(openWorkbook(bytes, 'ledger.xlsx'), 0))]
  return { steps, idleMiB, peakMiB: peakMiBOf(process.pid), counts: {} }
}

/** Upload, check, store; with a stop in the middle of storing, after which another run goes on. */
async function bringIn(): Promise<ImportFigures> {
  const test = await testKernel()
  const tenant = await test.mintTenant()
  const manager = await test.mintMember(tenant, ['estate-manager'])
  const caller = await test.asSystem(tenant)
  const runWaiting = async (isStopping: () => boolean) => {
    const { rows } = await test.admin.query<{ id: string }>(
      "select id from kernel.jobs where tenant_id = $1 and state in ('queued', 'running')",
      [tenant.id],
    )
    for (const { id } of rows)
      await runJob(test.kernel, caller, id, isStopping).catch((error: unknown) => {
        if (!isStopping()) throw error
      })
  }
  const checksum = createHash('sha256').update(bytes).digest('hex')
  let id = ''
  const check = await clocked(async () => {
    const input = { kind: 'registry', fileName: 'ledger.xlsx', checksum, bytes }
    id = (await test.run(manager, startImport, input as never)).id
    await runWaiting(() => false)
  })
  const { version } = await test.run(manager, getImport, { id })
  let isStopped = false
  const store = await clocked(async () => {
    await test.run(manager, runImport, { id, hasPoliticalConsent: true, version })
    const from = performance.now()
    await runWaiting(() => (isStopped ||= mode === 'stopped' && performance.now() - from > 1_000))
    if (isStopped) await runWaiting(() => false)
  })
  const { state, good, wrong } = await test.run(manager, getImport, { id })
  const count = async (table: string) =>
    Number(
      (await test.admin.query(`select count(*) from kernel.${table} where tenant_id = $1`, [tenant.id]))
        .rows[0].count,
    )
  const counts = {
    good,
    wrong,
    units: await count('units'),
    persons: await count('persons'),
    relations: await count('unit_relations'),
  }
  if (state !== 'done' || (mode === 'stopped') !== isStopped) throw new Error(`the import ended ${state}`)
  const figures = { steps: [check, store], idleMiB, peakMiB: peakMiBOf(process.pid), counts }
  await test.close()
  return figures
}

process.send!(mode === 'read' ? await readAlone() : await bringIn())
process.disconnect()
