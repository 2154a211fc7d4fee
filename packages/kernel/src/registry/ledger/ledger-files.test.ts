import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellText, type SheetRow } from '../../import/cell.rules.ts'
import { suggestMapping } from '../../import/header-match.rules.ts'
import { detectLayout } from '../../import/layout.rules.ts'
import { noiseOf } from '../../import/noise.rules.ts'
import { identityCheck } from '../../import/values/identity.rules.ts'
import { openWorkbook, readRows } from '../../import/workbook.ts'
import { estateFields } from './estate-fields.rules.ts'
import { parseEstates } from './estates.rules.ts'
import { ledgerFields } from './ledger-fields.rules.ts'
import { sheetRole } from './ledger-plan.rules.ts'
import { newLedgerMemory, parseLedger } from './ledger.rules.ts'
import { countFacts, factsOf, records, settle } from './testing/ledger-case.ts'

const data = new URL('../../../test-data/', import.meta.url)
const expected = (name: string) => JSON.parse(readFileSync(new URL(`${name}.expect.json`, data), 'utf8'))
const open = (file: string) => openWorkbook(readFileSync(new URL(file, data)), file)

async function parseFile(file: string, sheet = 0) {
  const workbook = open(file)
  const rows = await readRows(workbook, sheet)
  const plan = settle(rows, workbook.sheets[sheet]!.name, { hasPoliticalConsent: true })
  return { rows, plan, parsed: [...parseLedger(rows, plan)] }
}

/** Reason prefixes that each word of an expectation stands for. */
const kinds: Record<string, RegExp> = {
  area: /^area_/,
  phone: /^phone_/,
  'id checksum': /^id_checksum$/,
  'id length': /^id_length$/,
  'room missing': /^room_missing$/,
  date: /^date_/,
  address: /^address_/,
  name: /^estate_name_missing$/,
  city: /^estate_city_missing$/,
  'manager phone': /^manager_mobile_needed$/,
  households: /^count_/,
  again: /^estate_again$/,
}

function expectBadRows(
  found: readonly { row: number; errors: readonly { reason: string }[] }[],
  bad: readonly { row: number; why: string }[],
) {
  const wrong = found.filter((one) => one.errors.length > 0)
  expect(wrong.map((one) => one.row)).toEqual([...bad].sort((a, b) => a.row - b.row).map((one) => one.row))
  for (const { row, why } of bad)
    expect(
      wrong
        .find((one) => one.row === row)!
        .errors.map((one) => one.reason)
        .join(),
    ).toMatch(kinds[why]!)
}

describe('the ledger of 景田花园', () => {
  const name = 'estate-ledger-jingtian'
  const want = expected(name)

  it('refuses exactly the wrong rows, each for its one reason, and takes nothing of them', async () => {
    const { parsed } = await parseFile(`${name}.xlsx`)
    const all = records(parsed)
    expectBadRows(all, want.badRows)
    for (const one of all.filter((row) => row.errors.length > 0)) {
      expect(one.errors).toHaveLength(1)
      expect([one.facts, one.restricted]).toEqual([[], []])
    }
  })

  it('tells 1294 records from 16 rows of noise below the headings', async () => {
    const { plan, parsed } = await parseFile(`${name}.xlsx`)
    expect(plan.layout).toMatchObject({ headerRows: [3], titles: ['景田花园业主信息台账（2026年9月更新）'] })
    const noise = parsed.filter((one) => one.kind === 'noise').map((one) => one.noise)
    expect(noise).toHaveLength(want.noiseRows)
    expect(
      Object.fromEntries(
        ['subtotal', 'blank', 'signature'].map((kind) => [kind, noise.filter((one) => one === kind).length]),
      ),
    ).toEqual({ subtotal: 8, blank: 7, signature: 1 })
    expect(parsed.length + plan.layout.firstDataRow - 1).toBe(want.rows)
    expect(records(parsed)).toHaveLength(want.rows - want.noiseRows - 3)
    expect(records(parsed).filter((one) => one.isCoOwnerRow)).toHaveLength(want.duplicateUnitRows)
  })

  // The expectation counts the ledger before its 16 rows were spoilt, so the spoilt cells are put right first.
  const mended = (rows: readonly SheetRow[]) => {
    const bad = new Map<number, string>(
      want.badRows.map((one: { row: number; why: string }) => [one.row, one.why]),
    )
    return rows.map((row) => {
      const why = bad.get(row.row)
      if (!why) return row
      const cells = [...row.cells]
      if (why === 'area') cells[5] = 88.8
      if (why === 'phone') cells[9] = `1990000${row.row.toString().padStart(4, '0')}`
      if (why === 'id checksum')
        cells[10] = cellText(cells[10]).slice(0, 17) + identityCheck(cellText(cells[10]).slice(0, 17))
      if (why === 'room missing') cells[4] = `${cellText(cells[3])}04`
      return { ...row, cells }
    })
  }

  it('finds every count of the expectation once the wrong cells are put right', async () => {
    const { rows, plan } = await parseFile(`${name}.xlsx`)
    const found = countFacts([...parseLedger(mended(rows), plan)])
    expect(found).toMatchObject({
      units: want.units,
      coOwners: want.coOwners,
      tenants: want.tenants,
      parking: want.parking,
      partyMembers: want.partyMembers,
      persons: want.persons,
      noise: want.noiseRows,
      records: 1294,
    })
  })

  it('gives as it stands all of that but what only the wrong rows say', async () => {
    const { rows, plan, parsed } = await parseFile(`${name}.xlsx`)
    const bad = new Set(want.badRows.map((one: { row: number }) => one.row))
    const rest = mended(rows).filter((row) => !bad.has(row.row))
    expect(countFacts(parsed)).toEqual({ ...countFacts([...parseLedger(rest, plan)]), records: 1294 })
  })

  it('keeps political status out unless consent is attested', async () => {
    const { rows, plan } = await parseFile(`${name}.xlsx`)
    const parsed = [...parseLedger(rows, { ...plan, hasPoliticalConsent: false })]
    expect(JSON.stringify(parsed)).not.toMatch(/party_member|masses/)
  })

  it('survives JSON, so that plan and rows can wait in a table', async () => {
    const { rows, plan, parsed } = await parseFile(`${name}.xlsx`)
    expect([...parseLedger(JSON.parse(JSON.stringify(rows)), JSON.parse(JSON.stringify(plan)))]).toEqual(
      parsed,
    )
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
  })
})

describe('ledgers of other companies', () => {
  it.each([
    'ledger-joined-owners.xlsx',
    'ledger-grouped-headings.xlsx',
    'ledger-members-by-yes.xlsx',
    'ledger-combined-address.xlsx',
    'ledger-english.xlsx',
    'ledger-gb18030.csv',
  ])('%s goes in without a hand on its mapping', async (file) => {
    const { estate: _, badRows, family, emergency, ...want } = expected(file.replace(/\.\w+$/, ''))
    const { parsed } = await parseFile(file)
    expectBadRows(records(parsed), badRows)
    expect(countFacts(parsed)).toEqual(want)
    const relations = factsOf(parsed, 'relation')
    if (family !== undefined)
      expect(relations.filter((one) => one.relation === 'family')).toHaveLength(family)
    if (emergency !== undefined)
      expect(relations.filter((one) => one.relation === 'emergency_contact')).toHaveLength(emergency)
  })

  it('tells the ledger among other sheets and gives the parking list to the people of the ledger', async () => {
    const workbook = open('ledger-several-sheets.xlsx')
    const { parkingRows, ...want } = expected('ledger-several-sheets')
    const memory = newLedgerMemory()
    const roles: string[] = []
    const parsed = []
    for (const { index, name } of workbook.sheets) {
      const rows = await readRows(workbook, index)
      const layout = detectLayout(rows, ledgerFields)
      const role = sheetRole({
        sheet: name,
        layout,
        mapping: layout ? suggestMapping(layout, rows.slice(1), ledgerFields) : [],
      })
      roles.push(role)
      if (role !== 'other') parsed.push(...parseLedger(rows, settle(rows, name), memory))
    }
    expect(roles).toEqual(['other', 'other', 'ledger', 'parking'])
    const { units, ownerRelations, parking, persons } = countFacts(parsed)
    expect({ units, ownerRelations, parking, persons }).toEqual({
      units: want.units,
      ownerRelations: want.ownerRelations,
      parking: want.parking,
      persons: want.persons,
    })
    const owners = new Set(
      factsOf(parsed, 'relation')
        .filter((one) => one.relation === 'owner')
        .map((one) => one.person),
    )
    const holders = factsOf(parsed, 'relation').filter((one) => one.relation === 'parking_holder')
    expect(holders).toHaveLength(parkingRows)
    expect(holders.filter((one) => !owners.has(one.person))).toEqual([])
  })
})

describe('the estates of a group', () => {
  it('go in from one workbook, a row an estate', async () => {
    const want = expected('group-estates')
    const rows = await readRows(open('group-estates.xlsx'), 0)
    const layout = detectLayout(rows, estateFields)!
    const mapping = suggestMapping(
      layout,
      rows.filter((row) => row.row >= layout.firstDataRow),
      estateFields,
    )
    expect(mapping.map((one) => one.field)).toEqual([
      'serial',
      'name',
      'shortName',
      'city',
      'district',
      'street',
      'community',
      'address',
      'branch',
      'areaM2',
      'households',
      'managerName',
      'managerPhone',
    ])
    const parsed = [...parseEstates(rows, { layout, mapping })]
    const found = parsed.filter((one) => one.kind === 'record')
    expectBadRows(found, want.badRows)
    expect(found.filter((one) => one.fact)).toHaveLength(want.estates)
    expect(parsed.length - found.length).toBe(want.noise)
    expect(found[0]!.fact).toMatchObject({
      city: '深圳',
      areaM2: 50_000,
      households: 300,
      managerPhone: '19970000000',
    })
    expect(
      rows.filter((row) => row.row >= layout.firstDataRow && noiseOf(row, layout, mapping) === 'subtotal'),
    ).toHaveLength(1)
  })
})
