import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { DemoEstate } from './demo-places.ts'
import type { Session } from './demo-session.ts'
import { inventLedger } from './invented-ledger.ts'
import type { Random } from './random.ts'

const sample = fileURLToPath(
  new URL('../../../../packages/kernel/test-data/estate-ledger-jingtian.xlsx', import.meta.url),
)

async function ledgerFile(estate: DemoEstate, random: Random): Promise<File | null> {
  if (!estate.ledger) return null
  if (estate.ledger === 'jingtian') return new File([await readFile(sample)], '景田花园业主信息台账.xlsx')
  return new File([inventLedger(random, estate.ledger)], `${estate.shortName}业主台账.csv`)
}

async function until(session: Session, path: string, wanted: string): Promise<void> {
  const deadline = performance.now() + 120_000
  while (performance.now() < deadline) {
    const { state, error } = await session.get<{ state: string; error: string | null }>(path)
    if (state === wanted) return
    if (state === 'failed') throw new Error(`import failed: ${error}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`import did not become ${wanted} in two minutes`)
}

/** Brings an estate's ledger in as its front desk would: upload, check, run. */
export async function importLedger(
  session: Session,
  tenantId: string,
  estate: DemoEstate,
  random: Random,
): Promise<void> {
  const file = await ledgerFile(estate, random)
  if (!file) return
  const base = `/api/t/${tenantId}/imports`
  const { id } = await session.upload<{ id: string }>(`${base}?kind=registry`, file)
  await until(session, `${base}/${id}`, 'ready')
  await session.post(`${base}/${id}/run`, { hasPoliticalConsent: true })
  await until(session, `${base}/${id}`, 'done')
}
