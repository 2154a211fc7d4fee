import { sql } from 'drizzle-orm'

import type { Tx } from '../db/handle.ts'

export interface Overseer {
  id: string
  name: string
  validFrom: string
  validTo: string | null
}

/** The associations that oversee the current tenant's company today. */
export async function readOverseers(tx: Tx): Promise<Overseer[]> {
  const { rows } = await tx.execute<{
    id: string
    name: string
    valid_from: string
    valid_to: string | null
  }>(
    sql`select association_id as id, association_name as name, valid_from::text, valid_to::text from kernel.overseers()`,
  )
  return rows.map((row) => ({ id: row.id, name: row.name, validFrom: row.valid_from, validTo: row.valid_to }))
}
