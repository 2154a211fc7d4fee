import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestKernel, TestMember } from '../testing/index.ts'
import type { PrintBlock } from './print-document.ts'
import { shown } from './testing/desk-plugin.ts'
import { type PrintDesk, printDesk, read } from './testing/print-desk.ts'

let test: TestKernel
let manager: TestMember
let get: PrintDesk['get']

beforeAll(async () => {
  ;({ test, manager, get } = await printDesk())
})
afterAll(() => test.close())

async function printed(blocks: readonly PrintBlock[], landscape = false) {
  shown.document = { title: '文书', blocks, ...(landscape ? { orientation: 'landscape' } : {}) }
  return read(await get('free?rows=0'))
}

describe('a print', () => {
  it('is a PDF whose Chinese can be selected, set in our own fonts, named by place, title and day', async () => {
    test.setNow(new Date('2026-11-28T06:30:00Z'))
    const response = await get('sheet?rows=3')
    test.setNow(null)
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toBe(
      `inline; filename=print-2026-11-28.pdf; filename*=UTF-8''春晖苑-登记表-2026-11-28.pdf`,
    )
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    const { pages, fonts } = await read(response)
    expect(pages).toHaveLength(1)
    for (const text of ['春晖苑', '工单登记表', '序号', '漏水2号', '陈经理制于2026-11-2814:30', '第1/1页'])
      expect(pages[0]).toContain(text)
    expect(fonts).toEqual(['NotoSansHans-Bold', 'NotoSansHans-Regular'])
  })

  it('is also named by what its subtitle says: two of one title and day are two files', async () => {
    test.setNow(new Date('2026-11-28T06:30:00Z'))
    const nameOf = async (subtitle: string) => {
      shown.document = { title: '文书', subtitle, blocks: [] }
      const { headers } = await get('free?rows=0')
      return decodeURIComponent(headers.get('content-disposition')!.split("''")[1]!)
    }
    expect(await nameOf('翠竹园 2026年10月')).toBe('春晖苑-文书 一-翠竹园 2026年10月-2026-11-28.pdf')
    expect(await nameOf('春晖苑 2026年9月')).toBe('春晖苑-文书 一-2026年9月-2026-11-28.pdf')
    test.setNow(null)
  })

  it('speaks the reader’s language', async () => {
    const { pages } = await read(await get('sheet?rows=0', manager, { 'accept-language': 'en' }))
    expect(pages[0]).toMatch(/Registeroforders.*没有工单.*Madeby陈经理at.*Page1of1/)
  })

  it('repeats the head of a table on every page, with the title and the page', async () => {
    const { pages } = await read(await get('sheet?rows=200'))
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('序号内容')
      expect(page).toContain('工单登记表')
      expect(page).toContain(`第${index + 1}/${pages.length}页`)
    }
    const all = pages.join('')
    for (let row = 0; row < 200; row++) expect(all).toContain(`漏水${row}号`)
  })

  it('draws everything of the vocabulary, upright and across', async () => {
    const blocks: PrintBlock[] = [
      { type: 'heading', text: '甲一' },
      { type: 'paragraph', text: '甲二', isQuiet: true },
      { type: 'facts', columns: 3, items: [{ label: '乙一', value: '乙二' }] },
      { type: 'figures', items: [{ label: '丙一', value: '96%', note: '丙二', tone: 'good' }] },
      { type: 'bars', title: '丁一', items: [{ label: '丁二', value: 0, text: '零' }] },
      { type: 'bars', items: [{ label: '丁三', value: 3, text: '三' }] },
      {
        type: 'trend',
        title: '戊一',
        labels: ['一月', '二月', '三月'],
        unit: '件',
        series: [
          { name: '戊二', values: [3, null, 8] },
          { name: '戊三', values: [1, 2, 3] },
        ],
      },
      { type: 'trend', labels: ['独月'], series: [{ name: '', values: [null] }] },
      { type: 'heat', columns: ['己一'], rows: [{ label: '己二', cells: [{ value: null, text: '无' }] }] },
      { type: 'heat', columns: ['己三'], rows: [{ label: '己四', cells: [{ value: 4, text: '四' }] }] },
      { type: 'qr', text: 'https://linli.example/l/abcdefghijkm', caption: '庚一' },
      { type: 'qr', text: 'https://linli.example/l/abcdefghijkm', caption: '庚二', isLarge: true },
      { type: 'signatures', labels: ['辛一', '辛二', '辛三', '辛四'] },
      { type: 'page-break' },
      {
        type: 'table',
        title: '壬一',
        empty: '壬二',
        columns: [{ head: '壬三', width: 'fit', align: 'center' }],
        rows: [],
      },
    ]
    for (const landscape of [false, true]) {
      const { pages } = await printed(blocks, landscape)
      const all = pages.join('')
      const wanted = JSON.stringify(blocks).match(/\p{Script=Han}+/gu)!
      expect(wanted.filter((text) => !all.includes(text))).toEqual([])
      expect(all).toContain('8件')
      expect(pages.at(-1)).toContain('壬一')
    }
  })
})

describe('texts are shown, never read as markup', () => {
  const hostile = [
    '#import "@preview/cetz:0.3.4": *',
    '#read("/etc/passwd")#panic("x")',
    '$ sum_(k=0)^n k $ \\ \\u{1F600} \\#',
    '*b* _i_ `raw` ~ -- --- ... \'"',
    '@ref <label> [x] {y} //c /*c*/ = H + - 1.',
    '"); #eval("1+1") //',
    '{"svg":"<svg/>"}',
  ]

  it('each sign of them', async () => {
    const random = fc.sample(
      fc.string({
        unit: fc.constantFrom(...'#$\\*_@<>`~=-+/[]{}()"\'.,:;!?&|^%0aA'),
        minLength: 1,
        maxLength: 24,
      }),
      { numRuns: 300, seed: 7 },
    )
    const texts = [...hostile, ...random]
    const { pages } = await printed([
      ...texts.map((text): PrintBlock => ({ type: 'paragraph', text: `始${text}终` })),
      { type: 'table', columns: [{ head: hostile[0]! }], rows: hostile.map((text) => [text]), empty: '' },
      { type: 'facts', items: hostile.map((text) => ({ label: text, value: text })) },
      { type: 'qr', text: hostile[3]!, caption: hostile[3]! },
    ])
    const all = pages.join('').replaceAll(/文书|春晖苑|陈经理制于[-\d:]{15}第\d+\/\d+页/g, '')
    const missing = texts.filter((text) => !all.includes(`始${text.replaceAll(/\s/g, '')}终`))
    expect(missing).toEqual([])
  })

  it('what no paper takes is left out, and long words are broken', async () => {
    const { pages } = await printed([
      { type: 'paragraph', text: '始\u0000\u0007\u202e半\ud800个\r\n行终' },
      {
        type: 'table',
        columns: [{ head: '甲' }, { head: '乙' }],
        rows: [['x'.repeat(400), '尾巴']],
        empty: '',
      },
    ])
    expect(pages[0]).toMatch(/始半.?个行终/)
    expect(pages[0]).toContain('尾巴')
    expect(pages[0]).toContain('x'.repeat(400))
  })
})
