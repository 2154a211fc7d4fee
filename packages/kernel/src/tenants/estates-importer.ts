import { and, eq, sql } from 'drizzle-orm'

import type { ImportCtx, Importer, ReadRow } from '../import/importer.ts'
import { estateFields } from '../registry/ledger/estate-fields.rules.ts'
import {
  estateReasons,
  parseEstates,
  type EstateFact,
  type EstatePlan,
} from '../registry/ledger/estates.rules.ts'
import { estatesTemplate } from '../registry/ledger/ledger-templates.rules.ts'
import { createTenant } from './create-tenant.ts'
import { tenants } from './tenants.schema.ts'

const below = (ctx: ImportCtx) => sql`${tenants.lineage} @> array[${ctx.tenant.id}::uuid]`

async function findTenant(
  ctx: ImportCtx,
  kind: 'estate' | 'branch',
  name: string,
  city?: string,
): Promise<string | undefined> {
  const [row] = await ctx.tx
    .select({ id: tenants.id })
    .from(tenants)
    .where(
      and(
        eq(tenants.kind, kind),
        eq(tenants.name, name),
        city === undefined ? undefined : eq(tenants.city, city),
        below(ctx),
      ),
    )
    .limit(1)
  return row?.id
}

const create = (ctx: ImportCtx, given: Parameters<typeof createTenant.input.parse>[0]) =>
  createTenant.run(ctx as never, createTenant.input.parse(given))

async function branchOf(ctx: ImportCtx, fact: EstateFact): Promise<string | undefined> {
  if (!fact.branch) return undefined
  return (
    (await findTenant(ctx, 'branch', fact.branch)) ??
    (await create(ctx, { kind: 'branch', name: fact.branch, city: fact.city })).id
  )
}

/** A company's estates, a row each; the manager named in the row is invited, and each estate starts with the built-in plugins. */
export const estatesImporter: Importer = {
  kind: 'estates',
  tenantKinds: ['group', 'branch'],
  fields: estateFields,
  reasons: estateReasons,
  template: estatesTemplate,
  roleOrder: ['estates'],
  roleOf: ({ layout, mapping }) =>
    layout && mapping.some(({ field }) => field === 'name') ? 'estates' : null,
  missing: (sheet) =>
    ['name', 'city'].filter((field) => !sheet.mapping.some((column) => column.field === field)),
  plan: (sheet): EstatePlan => ({ layout: sheet.layout!, mapping: sheet.mapping }),
  reader: () =>
    function* read(sheet, rows): Generator<ReadRow> {
      for (const row of parseEstates(rows, sheet.plan as EstatePlan)) {
        if (row.kind === 'noise')
          yield { line: row.row, isNoise: true, facts: null, errors: [], warnings: [] }
        else
          yield { line: row.row, isNoise: false, facts: row.fact, errors: row.errors, warnings: row.warnings }
      }
    },
  async store(ctx, _batch, rows) {
    const estate = { created: 0, updated: 0, unchanged: 0 }
    for (const { facts } of rows) {
      const fact = facts as EstateFact
      if (await findTenant(ctx, 'estate', fact.name, fact.city)) {
        estate.unchanged++
        continue
      }
      await create(ctx, {
        kind: 'estate',
        name: fact.name,
        shortName: fact.shortName,
        city: fact.city,
        district: fact.district,
        address: [fact.street, fact.community, fact.address].filter(Boolean).join(''),
        parentId: await branchOf(ctx, fact),
        ...(fact.managerName && fact.managerPhone
          ? { administrator: { name: fact.managerName, phone: fact.managerPhone } }
          : {}),
      })
      estate.created++
    }
    return { estate }
  },
}
