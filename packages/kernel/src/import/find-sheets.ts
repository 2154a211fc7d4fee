import { AppError } from '@linli/contract'

import { cellText, isBlank, type SheetRow } from './cell.rules.ts'
import { suggestMapping } from './header-match.rules.ts'
import type { HeadingMemory } from './header-memory.rules.ts'
import { headerFingerprint } from './header-memory.rules.ts'
import type { Importer, PlanOptions, SheetFindingData } from './importer.ts'
import { detectLayout } from './layout.rules.ts'
import { isPersonalField, maskCell } from './mask-cell.rules.ts'
import { readHead, type SourceWorkbook } from './workbook.ts'

export type RecallMapping = (fingerprint: string) => Promise<HeadingMemory | undefined>

const samplesShown = 5

/** Kept with the batch and shown to choose by, so phones and identity numbers are masked in them. */
function samplesOf(
  sheet: Pick<SheetFindingData, 'layout' | 'mapping'>,
  head: readonly SheetRow[],
): Record<number, string[]> {
  const rows = head.filter((row) => row.row >= (sheet.layout?.firstDataRow ?? Infinity))
  return Object.fromEntries(
    sheet.mapping.map(({ column, field }) => [
      column,
      [
        ...new Set(
          rows
            .map((row) => row.cells[column] ?? null)
            .filter((cell) => !isBlank(cell))
            .map((cell) => maskCell(cellText(cell), isPersonalField(field))),
        ),
      ].slice(0, samplesShown),
    ]),
  )
}

/** Looks at the head of every sheet: layout, columns by meaning or from memory, role, plan. Throws when no sheet is the importer's. */
export async function findSheets(
  workbook: SourceWorkbook,
  importer: Importer,
  recall: RecallMapping,
  options: PlanOptions,
): Promise<SheetFindingData[]> {
  const found: SheetFindingData[] = []
  for (const { index, name } of workbook.sheets) {
    const head = await readHead(workbook, index)
    const layout = detectLayout(head, importer.fields)
    const memory = layout ? await recall(headerFingerprint(layout.columns)) : undefined
    const mapping = layout ? suggestMapping(layout, head, importer.fields, memory) : []
    const sheet: SheetFindingData = {
      index,
      name,
      role: importer.roleOf({ name, layout, mapping }),
      layout,
      mapping,
      samples: {},
      plan: null,
    }
    sheet.samples = samplesOf(sheet, head)
    if (sheet.role) sheet.plan = importer.plan(sheet, head, options)
    found.push(sheet)
  }
  if (!found.some((sheet) => sheet.role)) {
    throw new AppError('bad_input', {
      reason: 'header_not_found',
      params: {
        examples: importer.fields.fields
          .slice(0, 4)
          .map((field) => field.label['zh-CN'])
          .join('、'),
      },
    })
  }
  return found
}

/** Sheets in the order in which they are read. */
export const usedSheets = (importer: Importer, sheets: readonly SheetFindingData[]): SheetFindingData[] =>
  sheets
    .filter((sheet) => sheet.role)
    .sort(
      (a, b) =>
        importer.roleOrder.indexOf(a.role!) - importer.roleOrder.indexOf(b.role!) || a.index - b.index,
    )

/** Re-settles the plan of each used sheet, after the mapping or the consent changed. */
export async function planSheets(
  workbook: SourceWorkbook,
  importer: Importer,
  sheets: readonly SheetFindingData[],
  options: PlanOptions,
): Promise<SheetFindingData[]> {
  const planned: SheetFindingData[] = []
  for (const sheet of sheets) {
    planned.push(
      sheet.role && sheet.layout
        ? { ...sheet, plan: importer.plan(sheet, await readHead(workbook, sheet.index), options) }
        : sheet,
    )
  }
  return planned
}
