import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../import/field.rules.ts'
import { suggestMapping } from '../../import/header-match.rules.ts'
import { detectLayout } from '../../import/layout.rules.ts'
import { importReasons, reasonText } from '../../import/reasons.rules.ts'
import { wrongRowsSheet } from '../../import/wrong-rows.rules.ts'
import { openWorkbook, readRows, writeMarkedSheets } from '../../import/workbook.ts'
import { estateFields } from './estate-fields.rules.ts'
import { estateReasons, parseEstates } from './estates.rules.ts'
import { ledgerFields } from './ledger-fields.rules.ts'
import { ledgerReasons } from './ledger-reasons.rules.ts'
import { estatesTemplate, ledgerTemplate } from './ledger-templates.rules.ts'
import { parseLedger } from './ledger.rules.ts'
import { factsOf, records, settle } from './testing/ledger-case.ts'

const data = new URL('../../../test-data/', import.meta.url)
const locales: Locale[] = ['zh-CN', 'en']

describe('the workbook of wrong rows', () => {
  const wrongOf = async (file: string, locale: Locale) => {
    const rows = await readRows(openWorkbook(readFileSync(new URL(file, data)), file), 0)
    const plan = settle(rows)
    const parsed = records([...parseLedger(rows, plan)])
    const wrong = parsed
      .filter((one) => one.errors.length > 0)
      .map(({ row, errors }) => ({ source: rows.find((source) => source.row === row)!, errors }))
    return { rows, plan, wrong, sheet: wrongRowsSheet(plan.layout, wrong, ledgerReasons, locale) }
  }

  it('has the columns of the source, the values as they were, the reasons in words and the wrong cells marked', async () => {
    const { rows, wrong, sheet } = await wrongOf('estate-ledger-jingtian.xlsx', 'zh-CN')
    expect(sheet.rows[0]).toEqual([...rows[2]!.cells, '错误原因', '原行号'])
    expect(sheet.rows).toHaveLength(17)
    expect(sheet.rows[1]!.slice(0, 12)).toEqual(rows[51]!.cells.slice(0, 12))
    expect(sheet.rows[1]!.slice(18)).toEqual(['建筑面积（㎡）：面积不能是负数（-12）。', 52])
    expect(sheet.marks.slice(0, 2)).toEqual([
      { row: 1, column: 5 },
      { row: 1, column: 18 },
    ])
    const read = await readRows(openWorkbook(await writeMarkedSheets([sheet])), 0)
    expect(read[1]!.cells).toEqual(sheet.rows[1]!.map((cell) => (cell === '' ? null : cell)))
    expect(wrong).toHaveLength(16)
  })

  it.each(['estate-ledger-jingtian.xlsx', 'ledger-joined-owners.xlsx', 'ledger-combined-address.xlsx'])(
    'of %s is read back by the same headings and finds the same wrong cells',
    async (file) => {
      for (const locale of locales) {
        const { plan, wrong, sheet } = await wrongOf(file, locale)
        const again = await readRows(openWorkbook(await writeMarkedSheets([sheet])), 0)
        const replan = settle(again)
        const width = plan.mapping.length
        expect(replan.mapping.slice(0, width).map((one) => one.field)).toEqual(
          plan.mapping.map((one) => one.field),
        )
        for (const one of replan.mapping.slice(width)) expect([null, 'serial']).toContain(one.field)
        expect(
          records([...parseLedger(again, replan)]).map((one) => one.errors.map((issue) => issue.reason)),
        ).toEqual(wrong.map((one) => one.errors.map((issue) => issue.reason)))
      }
    },
  )
})

describe('templates', () => {
  it.each(locales)(
    'of the ledger in %s map to every field they name and leave their notes and examples out',
    async (locale) => {
      const template = ledgerTemplate(locale)
      const rows = await readRows(openWorkbook(await writeMarkedSheets([template], { isText: true })), 0)
      const plan = settle(rows)
      expect(plan.mapping.map((one) => one.field)).toEqual([
        'serial',
        ...ledgerFields.fields.filter((field) => field.template).map((field) => field.key),
      ])
      expect(plan.mapping.every((one) => one.confidence > 0.9)).toBe(true)
      expect([...parseLedger(rows, plan)].map((one) => one.kind === 'noise' && one.noise)).toEqual([
        'note',
        'example',
        'example',
      ])
      const filled = rows.map((row) =>
        row.row >= 5 ? { ...row, cells: [row.row, ...row.cells.slice(1)] } : row,
      )
      const parsed = [...parseLedger(filled, plan)]
      expect(records(parsed).flatMap((one) => [...one.errors, ...one.warnings])).toEqual([])
      expect(factsOf(parsed, 'unit').map((one) => one.key)).toEqual(['1/1/1204', 'A//商铺101'])
    },
  )

  it.each(locales)('of the estates in %s do so too', async (locale) => {
    const rows = await readRows(
      openWorkbook(await writeMarkedSheets([estatesTemplate(locale)], { isText: true })),
      0,
    )
    const layout = detectLayout(rows, estateFields)!
    const mapping = suggestMapping(layout, rows.slice(3), estateFields)
    expect(mapping.map((one) => one.field)).toEqual(estateFields.fields.map((field) => field.key))
    const filled = rows.map((row) =>
      row.row >= 5 ? { ...row, cells: [row.row, ...row.cells.slice(1)] } : row,
    )
    const parsed = [...parseEstates(filled, { layout, mapping })].filter((one) => one.kind === 'record')
    expect(parsed.map((one) => [one.errors, one.fact?.areaM2])).toEqual([
      [[], 125_000],
      [[], 86_000],
    ])
  })
})

describe('reasons', () => {
  const folders = ['.', '../apply', '../../import', '../../import/values']
  const sources = folders.flatMap((folder) => {
    const at = new URL(`${folder}/`, import.meta.url)
    return readdirSync(at)
      .filter((name) => /(\.rules|workbook|compare-ledger)\.ts$/.test(name))
      .map((name) => readFileSync(new URL(name, at), 'utf8'))
  })
  const keys = sources.flatMap((source) =>
    [
      ...source.matchAll(
        /(?:refuse|refuseFile)\('(\w+)'|(?:error|warn)\([^(),]+(?:\([^)]*\))?[^(),]*, '(\w+)'|(?:key|reason|error): '(\w+)'/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? match[3]!),
  )
  const known = { ...ledgerReasons, ...estateReasons }
  const labels = new Set([
    'synonym',
    'group',
    'context',
    'similar',
    'content',
    'remembered',
    'user',
    'none',
    'serial',
  ])

  it('that the code gives all have a sentence in both languages', () => {
    const given = [...new Set(keys)].filter((key) => key.includes('_') && !labels.has(key))
    expect(given.length).toBeGreaterThan(55)
    for (const key of given)
      for (const locale of locales) expect(reasonText(known, key, {}, locale).length).toBeGreaterThan(3)
  })
  it('name the same parameters in both languages and are all given somewhere', () => {
    const all = sources.join('\n')
    for (const [key, sentence] of Object.entries({ ...importReasons, ...known })) {
      const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(names(sentence.en), key).toEqual(names(sentence['zh-CN']))
      // Shown by the job and the mapping screen, which know that no layout was found.
      if (key !== 'header_not_found') expect(all.includes(`'${key}'`), key).toBe(true)
    }
  })
  it('throw for a key without a sentence', () =>
    expect(() => reasonText(ledgerReasons, 'no_such_reason', undefined, 'en')).toThrow('no_such_reason'))
})
