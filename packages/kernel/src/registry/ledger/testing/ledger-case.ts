import type { CellValue, SheetRow } from '../../../import/cell.rules.ts'
import { suggestMapping } from '../../../import/header-match.rules.ts'
import { detectLayout } from '../../../import/layout.rules.ts'
import { ledgerFields } from '../ledger-fields.rules.ts'
import type { ParsedRow, RecordRow, RegistryFact } from '../ledger-facts.rules.ts'
import { type LedgerPlan, planLedger } from '../ledger-plan.rules.ts'
import { type LedgerMemory, parseLedger } from '../ledger.rules.ts'

/** Rows as a sheet would stream them, counted from 1. */
export const sheetRows = (rows: readonly (readonly CellValue[])[]): SheetRow[] =>
  rows.map((cells, i) => ({ row: i + 1, cells: [...cells] }))

/** Layout, mapping and plan of a sheet as the preview settles them; throws when no headings are found. */
export function settle(
  rows: readonly SheetRow[],
  sheet = '台账',
  options: Parameters<typeof planLedger>[2] = {},
): LedgerPlan {
  const layout = detectLayout(rows, ledgerFields)
  if (!layout) throw new Error('no headings found')
  const sample = rows.filter((row) => row.row >= layout.firstDataRow).slice(0, 200)
  return planLedger({ sheet, layout, mapping: suggestMapping(layout, sample, ledgerFields) }, rows, options)
}

/** Parses a sheet given as plain rows, headings included, with consent attested. */
export function parseSheet(rows: readonly (readonly CellValue[])[], memory?: LedgerMemory): ParsedRow[] {
  const sheet = sheetRows(rows)
  return [...parseLedger(sheet, settle(sheet, '台账', { hasPoliticalConsent: true }), memory)]
}

export const records = (parsed: readonly ParsedRow[]): RecordRow[] =>
  parsed.filter((one) => one.kind === 'record')

export const factsOf = <K extends RegistryFact['fact']>(parsed: readonly ParsedRow[], fact: K) =>
  records(parsed)
    .flatMap((one) => one.facts)
    .filter((one): one is Extract<RegistryFact, { fact: K }> => one.fact === fact)

/** What the tests of whole files count, in the words of their expectations. */
export function countFacts(parsed: readonly ParsedRow[]) {
  const relations = factsOf(parsed, 'relation')
  const of = (...kinds: string[]) => relations.filter((one) => kinds.includes(one.relation))
  const owners = new Set(of('owner', 'co_owner').map((one) => one.person))
  const members = records(parsed).filter(
    (one) =>
      !one.facts.some(
        (fact) =>
          fact.fact === 'relation' &&
          fact.relation === 'co_owner' &&
          one.restricted.length === 1 &&
          one.restricted[0]?.person === fact.person,
      ),
  )
  return {
    units: new Set(factsOf(parsed, 'unit').map((one) => one.key)).size,
    records: records(parsed).length,
    noise: parsed.length - records(parsed).length,
    ownerRelations: of('owner', 'co_owner').length,
    coOwners: of('co_owner').length,
    tenants: new Set(of('tenant').map((one) => `${one.unit} ${one.person}`)).size,
    parking: factsOf(parsed, 'parking').length,
    partyMembers: members.flatMap((one) => one.restricted).filter((one) => one.status === 'party_member')
      .length,
    persons: new Set(
      factsOf(parsed, 'person')
        .filter((one) => owners.has(one.ref) && one.identity)
        .map((one) => one.identity!.number),
    ).size,
  }
}
