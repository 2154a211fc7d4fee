import { idSchema, page } from '@linli/contract'
import { sql } from 'drizzle-orm'
import { z } from 'zod'

import { defineExport, type ExportColumn } from '../export/list-export.ts'
import type { Locale } from '../http/messages.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import { anyOf } from './bulk.ts'
import { listEstateCounts } from './estates.ts'
import { revealPurposes } from './consent.rules.ts'
import { listPersons, personListInput, personRow, readPersons } from './list-persons.ts'
import { listUnits, type unitRow } from './list-units.ts'
import { cipherOf, idScope, phoneScope } from './personal-fields.ts'
import { relationWords, unitKindWords, useStateWords } from './registry.words.ts'

type UnitRow = z.output<typeof unitRow>

const unitColumns: ExportColumn<UnitRow>[] = [
  { title: { 'zh-CN': '房屋', en: 'Unit' }, width: 20, of: (row) => row.code },
  { title: { 'zh-CN': '楼栋', en: 'Building' }, width: 10, of: (row) => row.building },
  { title: { 'zh-CN': '单元', en: 'Entrance' }, width: 10, of: (row) => row.entrance },
  { title: { 'zh-CN': '楼层', en: 'Floor' }, width: 8, of: (row) => row.floorLabel },
  { title: { 'zh-CN': '房号', en: 'Room' }, width: 10, of: (row) => row.room },
  { title: { 'zh-CN': '类型', en: 'Kind' }, width: 10, of: (row, locale) => unitKindWords[locale][row.kind] },
  { title: { 'zh-CN': '建筑面积', en: 'Floor area' }, width: 12, of: (row) => row.areaM2 },
  { title: { 'zh-CN': '户型', en: 'Layout' }, of: (row) => row.layout },
  {
    title: { 'zh-CN': '使用状态', en: 'Use' },
    width: 10,
    of: (row, locale) => row.useState && useStateWords[locale][row.useState],
  },
  {
    title: { 'zh-CN': '业主', en: 'Owners' },
    width: 20,
    of: (row) => row.owners.map((owner) => owner.name).join('、'),
  },
  { title: { 'zh-CN': '租户数', en: 'Tenants' }, width: 8, of: (row) => row.tenantCount },
]

type Related = z.output<typeof personRow>['relations']
const placesOf = (relations: Related, locale: Locale) =>
  relations.map((one) => `${one.code} ${relationWords[locale][one.relation]}`).join('；')

const personColumns: ExportColumn<z.output<typeof personRow>>[] = [
  { title: { 'zh-CN': '姓名', en: 'Name' }, of: (row) => row.name },
  {
    title: { 'zh-CN': '电话', en: 'Phone' },
    width: 26,
    of: (row) => row.phones.map((phone) => phone.masked).join('、'),
  },
  {
    title: { 'zh-CN': '房屋与关系', en: 'Units and relations' },
    width: 40,
    of: (row, locale) => placesOf(row.relations, locale),
  },
]

const revealedRow = z.object({
  id: idSchema,
  name: z.string(),
  phones: z.array(z.string()),
  idNumber: z.string().nullable(),
  relations: personRow.shape.relations,
})

/** Persons with full names and numbers. Bound to no route: only an export with a purpose reads it, and is audited. */
export const listPersonsRevealed = defineQuery({
  name: 'kernel.person.list-revealed',
  can: ['export', 'kernel.person'],
  input: personListInput,
  output: page(revealedRow),
  async run(ctx, asked) {
    const { kernel } = ctx.host
    const cipher = cipherOf(kernel)
    const { rows, next } = await readPersons(ctx, kernel, asked)
    const ids = rows.map((row) => row.id)
    const sealed = await ctx.tx.execute(sql`
      select p.id, p.id_sealed as document, coalesce((select json_agg(f.sealed order by f.position, f.id) from kernel.person_phones f
        where f.tenant_id = p.tenant_id and f.person_id = p.id), '[]'::json) as phones from kernel.persons p where p.id = ${anyOf(ids, 'uuid')}`)
    const byId = new Map(
      (sealed.rows as { id: string; document: string | null; phones: string[] }[]).map((row) => [
        row.id,
        row,
      ]),
    )
    const shown = rows.map(({ id, name, relations }) => {
      const own = byId.get(id)
      return {
        id,
        name,
        relations,
        phones: (own?.phones ?? []).map((phone) => cipher.decrypt(phoneScope(ctx.tenant.id), phone)),
        idNumber: own?.document ? cipher.decrypt(idScope(ctx.tenant.id), own.document) : null,
      }
    })
    return { rows: shown, ...(next ? { next } : {}) }
  },
})

const revealedColumns: ExportColumn<z.output<typeof revealedRow>>[] = [
  { title: { 'zh-CN': '姓名', en: 'Name' }, of: (row) => row.name },
  { title: { 'zh-CN': '电话', en: 'Phone' }, width: 26, of: (row) => row.phones.join('、') },
  { title: { 'zh-CN': '证件号码', en: 'ID number' }, width: 22, of: (row) => row.idNumber },
  {
    title: { 'zh-CN': '房屋与关系', en: 'Units and relations' },
    width: 40,
    of: (row, locale) => placesOf(row.relations, locale),
  },
]

const number = (
  key: 'buildings' | 'units' | 'areaM2' | 'households' | 'persons',
  zh: string,
  en: string,
) => ({
  title: { 'zh-CN': zh, en },
  width: 12,
  of: (row: Record<typeof key, number>) => row[key],
})

export const registryExports = [
  defineExport({
    name: 'estates',
    title: { 'zh-CN': '小区概况', en: 'Estates' },
    operation: listEstateCounts,
    columns: [
      { title: { 'zh-CN': '小区', en: 'Estate' }, width: 26, of: (row) => row.name },
      number('buildings', '楼栋', 'Buildings'),
      number('units', '房屋', 'Units'),
      number('areaM2', '建筑面积', 'Floor area'),
      number('households', '户数', 'Households'),
      number('persons', '人员', 'People'),
    ],
  }),
  defineExport({
    name: 'units',
    title: { 'zh-CN': '房屋', en: 'Units' },
    operation: listUnits,
    columns: unitColumns,
  }),
  defineExport({
    name: 'persons',
    title: { 'zh-CN': '人员', en: 'People' },
    operation: listPersons,
    columns: personColumns,
    revealed: { operation: listPersonsRevealed, columns: revealedColumns, purposes: revealPurposes },
  }),
]
