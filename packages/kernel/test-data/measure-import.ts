/**
 * Measures reading and parsing of a ledger of 3,000 households and the export of 100,000 rows, each step
 * in a process of its own so that the memory peak is its own: `node test-data/measure-import.ts`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { suggestMapping } from '../src/import/header-match.rules.ts'
import { detectLayout } from '../src/import/layout.rules.ts'
import { openWorkbook, readRows, writeMarkedSheets, writeTable } from '../src/import/workbook.ts'
import { ledgerFields } from '../src/registry/ledger/ledger-fields.rules.ts'
import { planLedger } from '../src/registry/ledger/ledger-plan.rules.ts'
import { parseLedger } from '../src/registry/ledger/ledger.rules.ts'
import { households } from './estate-model.ts'

const headings =
  '序号|楼栋|单元|楼层|房号|建筑面积|户型|使用状态|业主姓名|联系电话|证件号码|入伙日期|产权份额|租户姓名|租户电话|车位|政治面貌|备注'.split(
    '|',
  )

function ledger(): CellValue[][] {
  const rows: CellValue[][] = [['三千户花园业主台账'], headings]
  for (const one of households(21, { buildings: 10, entrances: 3, floors: 25, perFloor: 4 })) {
    for (const [i, { name, phone, id }] of one.owners.entries()) {
      const { building, entrance, floor, room, area, plan, state, tenant, day } = one
      const place = [rows.length, `${building}栋`, `${entrance}单元`, floor, room, area, plan, state]
      const renting = [tenant?.name ?? '', tenant?.phone ?? '', i === 0 ? one.parking.join('、') : '']
      rows.push([...place, name, phone, id, day.join('.'), '', ...renting, '群众', i === 0 ? '' : '共有人'])
    }
  }
  return rows
}

const steps: Record<string, (file: string) => Promise<string>> = {
  async read(file) {
    const rows = await readRows(openWorkbook(readFileSync(file)), 0)
    return `${rows.length} rows`
  },
  async 'read and parse'(file) {
    const rows = await readRows(openWorkbook(readFileSync(file)), 0)
    const layout = detectLayout(rows, ledgerFields)!
    const mapping = suggestMapping(layout, rows.slice(2, 202), ledgerFields)
    let facts = 0
    for (const one of parseLedger(rows, planLedger({ sheet: '台账', layout, mapping }, rows)))
      if (one.kind === 'record') facts += one.facts.length
    return `${facts} facts`
  },
  async 'export 100,000 rows'() {
    const rows = (function* () {
      for (let i = 0; i < 100_000; i++)
        yield headings.map((heading, c) => (c % 3 === 0 ? i * c : `${heading}${i}`))
    })()
    const from = performance.now()
    let [bytes, first] = [0, 0]
    for await (const chunk of writeTable({ name: '导出', format: 'xlsx', headings, rows })) {
      first ||= performance.now() - from
      bytes += chunk.length
    }
    return `${(bytes / 1e6).toFixed(1)} MB, first byte after ${first.toFixed(0)} ms`
  },
  async 'workbook of 5,000 wrong rows'() {
    const rows: CellValue[][] = [headings]
    for (let i = 0; i < 5_000; i++) rows.push(headings.map((heading) => `${heading}${i}`))
    const marks = rows.map((_, row) => ({ row, column: 9 })).slice(1)
    const bytes = await writeMarkedSheets([
      { name: '待修改的行', rows: rows as string[][], marks, headingRow: 0, frozenRows: 1 },
    ])
    return `${(bytes.length / 1e6).toFixed(1)} MB`
  },
}

const [, self, step, file] = process.argv
if (step && file) {
  const from = performance.now()
  const said = await steps[step]!(file)
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(
    `${step.padEnd(30)} ${(performance.now() - from).toFixed(0).padStart(6)} ms ${peak.toFixed(0).padStart(5)} MB  ${said}\n`,
  )
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  const path = join(folder, 'ledger.xlsx')
  writeFileSync(path, await writeXlsx({ sheets: [{ name: '台账', rows: ledger() }] }))
  for (const name of Object.keys(steps))
    spawnSync(process.execPath, [self!, name, path], { stdio: 'inherit' })
  rmSync(folder, { recursive: true })
}
