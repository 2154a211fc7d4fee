import { AppError } from '@linli/contract'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { CellValue } from './cell.rules.ts'
import { importReasons, reasonText } from './reasons.rules.ts'
import {
  openWorkbook,
  readHead,
  readRows,
  workbookLimits,
  writeMarkedSheets,
  writeTable,
} from './workbook.ts'

const reasonOf = async (run: () => unknown): Promise<string> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof AppError) return error.details.reason ?? error.code
    throw error
  }
  return 'nothing thrown'
}
const cellsOf = async (bytes: Uint8Array, name = 'a.xlsx', sheet = 0) =>
  (await readRows(openWorkbook(bytes, name), sheet)).map((row) => row.cells)
const collect = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/** A workbook with its parts replaced, for what no writer would write. */
async function forged(parts: Record<string, string | null>, rows: CellValue[][] = [['a']]) {
  const files: Record<string, Uint8Array> = unzipSync(
    await writeXlsx({ sheets: [{ name: 'S', rows: rows as string[][] }] }),
  )
  for (const [path, text] of Object.entries(parts))
    if (text === null) delete files[path]
    else files[path] = strToU8(text)
  return zipSync(files)
}

describe('reading', () => {
  it('gives text, numbers, days, booleans and cached formula results, rows numbered as the program shows them', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="2"><c r="B2" t="str"><f>A1&amp;"x"</f><v>算出来的</v></c><c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c></row></sheetData></worksheet>'
    const rows = await readRows(openWorkbook(await forged({ 'xl/worksheets/sheet1.xml': sheet })), 0)
    expect(rows).toEqual([
      { row: 1, cells: [] },
      { row: 2, cells: [null, '算出来的', 2, true, '#REF!'] },
    ])
  })

  it('gives a number too large for JSON as text', async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1e999</v></c></row></sheetData></worksheet>'
    expect(await cellsOf(await forged({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual([['Infinity']])
  })

  it('keeps a day as a day, with its time only where it has one', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'S', rows: [[new Date(Date.UTC(2023, 6, 15)), new Date(Date.UTC(2023, 6, 15, 9, 30))]] },
      ],
    })
    expect(await cellsOf(bytes)).toEqual([[{ date: '2023-07-15' }, { date: '2023-07-15T09:30:00' }]])
  })

  it('fills merged cells across and down', async () => {
    const rows = [
      ['楼栋', '房号'],
      ['1栋', '101'],
      [null, '102'],
      ['2栋', '201'],
      ['标题', null, null],
    ]
    const merges = [
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 4, startCol: 0, endRow: 4, endCol: 2 },
    ]
    expect(await cellsOf(await writeXlsx({ sheets: [{ name: 'S', rows, merges }] }))).toEqual([
      ['楼栋', '房号'],
      ['1栋', '101'],
      ['1栋', '102'],
      ['2栋', '201'],
      ['标题', '标题', '标题'],
    ])
  })

  it('lists sheets with their own rows and says which are hidden', async () => {
    const workbook = openWorkbook(
      await writeXlsx({
        sheets: [
          { name: '封面', rows: [['a']] },
          { name: '台账 & "1"', rows: [['b']], hidden: true },
        ],
      }),
    )
    expect(workbook.sheets).toEqual([
      { index: 0, name: '封面', isHidden: false },
      { index: 1, name: '台账 & "1"', isHidden: true },
    ])
    expect((await readHead(workbook, 1))[0]!.cells).toEqual(['b'])
  })

  it('streams again from the start each time and stops where the caller stops', async () => {
    const workbook = openWorkbook(
      await writeXlsx({ sheets: [{ name: 'S', rows: Array.from({ length: 50 }, (_, i) => [i + 1]) }] }),
    )
    expect(await readHead(workbook, 0, 3)).toHaveLength(3)
    expect(await readRows(workbook, 0)).toHaveLength(50)
  })

  const csv = '楼栋,房号,姓名\r\n1栋,"101","张三, 李四"\r\n1栋,="0102",王五\r\n'
  const gb = new Uint8Array([
    0xc2, 0xa5, 0xb6, 0xb0, 0x2c, 0xb7, 0xbf, 0xba, 0xc5, 0x0d, 0x0a, 0x31, 0xb6, 0xb0, 0x2c, 0x31, 0x30,
    0x31,
  ])
  it.each<[string, Uint8Array]>([
    ['plain UTF-8', strToU8(csv)],
    ['UTF-8 with a mark', strToU8(`\ufeff${csv}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${csv}`, 'utf16le'))],
  ])('reads CSV in %s', async (_, bytes) => {
    expect(await cellsOf(bytes, '台账.csv')).toEqual([
      ['楼栋', '房号', '姓名'],
      ['1栋', '101', '张三, 李四'],
      ['1栋', '0102', '王五'],
    ])
  })
  it('reads CSV in GB18030 and with semicolons', async () => {
    expect(await cellsOf(gb, 'a.csv')).toEqual([
      ['楼栋', '房号'],
      ['1栋', '101'],
    ])
    expect(await cellsOf(strToU8('a;b\n1;2\n'), 'a.csv')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})

describe('refusing', () => {
  const ole = new Uint8Array(600).fill(0)
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const encrypted = new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')])
  it.each<[string, string, Uint8Array]>([
    ['an old .xls', 'file_old_excel', ole],
    ['a web page called .xls', 'file_old_excel', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a password', 'file_encrypted', encrypted],
    ['nothing', 'file_empty', new Uint8Array()],
    ['a picture', 'file_unknown_type', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a zip of other things', 'file_unknown_type', zipSync({ 'a.txt': strToU8('x') })],
    [
      'half a file',
      'file_unreadable',
      zipSync({ 'xl/workbook.xml': strToU8('x'.repeat(500)) }).subarray(0, 60),
    ],
    ['21 MB', 'file_too_large', new Uint8Array(workbookLimits.bytes + 1)],
  ])('%s answers %s', async (_, reason, bytes) => {
    expect(await reasonOf(() => openWorkbook(bytes, 'a.xls'))).toBe(reason)
    expect(reasonText(importReasons, reason, { limitMb: 20 }, 'zh-CN')).not.toContain('{')
  })

  it('says to save an old file as .xlsx', () => {
    expect(reasonText(importReasons, 'file_old_excel', undefined, 'zh-CN')).toMatch(/另存为.*\.xlsx/)
    expect(reasonText(importReasons, 'file_old_excel', undefined, 'en')).toMatch(/save it as \.xlsx/)
  })

  /** Rewrites what the directory says an entry of more than `above` bytes unpacks to. */
  async function claiming(bytes: number, above = 1024 * 1024) {
    const sheet = `<worksheet><sheetData>${' '.repeat(above)}</sheetData></worksheet>`
    const file = await forged({ 'xl/worksheets/sheet1.xml': sheet })
    const view = new DataView(file.buffer, file.byteOffset)
    for (let at = 0; at < file.length - 46; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > above
      if (isEntry) view.setUint32(at + 24, bytes, true)
    }
    return file
  }

  it('unpacks no bomb, neither one that tells its size nor one that claims to be empty', async () => {
    expect(await reasonOf(async () => openWorkbook(await claiming(270 * 1024 * 1024)))).toBe(
      'file_expands_too_much',
    )
    expect(await reasonOf(async () => openWorkbook(await claiming(0)))).toBe('file_expands_too_much')
    expect(await reasonOf(async () => openWorkbook(await claiming(200 * 1024 * 1024)))).toBe('nothing thrown')
  })

  it('stops at a sheet that unpacks to more than its directory says', async () => {
    const workbook = openWorkbook(await claiming(2_000))
    expect(await reasonOf(() => readRows(workbook, 0))).toBe('file_unreadable')
  })

  it('reads 200,000 rows and not one more', async () => {
    const text = (rows: number) => strToU8(`a\n${'1\n'.repeat(rows - 1)}`)
    expect(await readRows(openWorkbook(text(200_000), 'a.csv'), 0)).toHaveLength(200_000)
    expect(await reasonOf(() => readRows(openWorkbook(text(200_001), 'a.csv'), 0))).toBe('file_too_many_rows')
  })
})

describe('writing', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")']
  const read = async (bytes: Uint8Array) => {
    const rows: unknown[][] = []
    for await (const row of streamXlsxRows(bytes)) rows.push(row.values)
    return rows
  }

  it('writes what begins like a formula as text', async () => {
    const bytes = await collect(
      writeTable({ name: '导出', format: 'xlsx', headings: ['a'], rows: formulas.map((text) => [text]) }),
    )
    expect((await read(bytes)).slice(1).map(([cell]) => cell)).toEqual(formulas)
    const sheet = Object.entries(unzipSync(bytes)).find(([path]) => path.includes('sheet1'))![1]
    expect(Buffer.from(sheet).toString()).not.toContain('<f>')
    const csv = Buffer.from(
      await collect(
        writeTable({ name: 'x', format: 'csv', headings: ['a'], rows: formulas.map((text) => [text]) }),
      ),
    ).toString()
    for (const line of csv.split('\r\n').slice(1, 6)) expect(line).toMatch(/^"?'/)
  })

  it('writes marked sheets without formulas as well', async () => {
    const sheet = {
      name: 'S',
      rows: [['h'], ...formulas.map((text) => [text])],
      marks: [{ row: 1, column: 0 }],
      headingRow: 0,
      frozenRows: 1,
    }
    const bytes = await writeMarkedSheets([sheet])
    expect((await read(bytes)).slice(1).map(([cell]) => cell)).toEqual(formulas)
    expect(
      Buffer.from(Object.entries(unzipSync(bytes)).find(([path]) => path.includes('sheet1'))![1]).toString(),
    ).not.toContain('<f>')
    expect(Buffer.from(unzipSync(bytes)['xl/styles.xml']!).toString()).toContain('FFC7CE')
  })

  it('survives control characters, half surrogates, endless texts and sheet names that are not allowed', async () => {
    const bytes = await collect(
      writeTable({
        name: '楼栋/房号:[1]*?'.repeat(5),
        format: 'xlsx',
        headings: ['a'],
        rows: [['\u0001\ud800x\u0000'], ['长'.repeat(40_000)], [Number.NaN]],
      }),
    )
    const [, first, second] = await read(bytes)
    expect(first).toEqual(['\ufffdx'])
    expect((second![0] as string).length).toBe(32_767)
  })

  it('starts with a mark in CSV, so that Excel reads Chinese', async () => {
    const bytes = await collect(
      writeTable({ name: 'x', format: 'csv', headings: ['楼栋'], rows: [['1栋'], [{ date: '2023-07-15' }]] }),
    )
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await cellsOf(bytes, 'a.csv')).toEqual([['楼栋'], ['1栋'], ['2023-07-15']])
  })

  it('pulls rows only as the reader takes bytes', async () => {
    let pulled = 0
    async function* rows() {
      for (; pulled < 100_000;) yield [`第 ${++pulled} 行`, Math.sin(pulled), `张三${pulled * 7919}`]
    }
    const reader = writeTable({
      name: 'x',
      format: 'xlsx',
      headings: ['a', 'b', 'c'],
      rows: rows(),
    }).getReader()
    expect((await reader.read()).done).toBe(false)
    await reader.read()
    const before = pulled
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(pulled).toBeLessThan(50_000)
    expect(pulled - before).toBeLessThan(20_000)
    await reader.cancel()
  })
})
