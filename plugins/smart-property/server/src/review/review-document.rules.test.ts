import type { PrintBlock } from '@linli/kernel'
import type { Review, ReviewFigures } from '@linli/smart-property-contract'
import { describe, expect, it } from 'vitest'

import { reviewDocument } from './review-document.rules.ts'

const figures: ReviewFigures = {
  reported: 120,
  closed: 110,
  open: 14,
  overdueOpen: 2,
  onTimeRate: 0.9375,
  respondOnTimeRate: 1,
  respondMedian: 18.5,
  solveMedian: 375,
  reopenRate: 0.05,
  callBackRate: 0.8,
  satisfaction: 4.62,
  ratings: 40,
  unanswered: 3,
}
const nothing: ReviewFigures = {
  ...figures,
  onTimeRate: null,
  respondMedian: null,
  solveMedian: 60,
  satisfaction: null,
  overdueOpen: 0,
}
const review: Review = {
  estate: null,
  month: '2026-10',
  figures,
  before: nothing,
  trend: [
    { month: '2026-09', reported: 0, closed: 0, onTimeRate: null, satisfaction: null },
    { month: '2026-10', reported: 120, closed: 110, onTimeRate: 0.9375, satisfaction: 4.62 },
  ],
  categories: [{ key: 'water-leak', name: '漏水渗水', orders: 30, before: 12, reopened: 1 }],
  kinds: [{ kind: 'repair', orders: 100, onTimeRate: 0.95 }],
  buildings: [
    {
      id: '01a223a0-792e-7924-bf85-332c5da04d42',
      name: '3栋',
      categoryKey: 'water',
      categoryName: '给排水',
      orders: 20,
    },
    { id: null, name: '', categoryKey: 'lift', categoryName: '电梯', orders: 4 },
  ],
  staff: [{ name: '何强', answered: 60, onTimeRate: 0.9, satisfaction: null }],
  estates: [],
  record: null,
}
const frame = (locale: 'zh-CN' | 'en') => ({
  locale,
  tenant: { name: '春晖苑', kind: 'estate', timezone: 'Asia/Shanghai' } as never,
})
const blocks = (of: Review, locale: 'zh-CN' | 'en' = 'zh-CN') => reviewDocument(of, frame(locale)).blocks
const all = <T extends PrintBlock['type']>(type: T, of: Review = review) =>
  blocks(of).filter((block): block is Extract<PrintBlock, { type: T }> => block.type === type)

describe('the printed review', () => {
  it('begins with twelve figures beside the month before', () => {
    const [first, second] = all('figures')
    expect(first!.items.map(({ label, value, note }) => [label, value, note])).toEqual([
      ['受理', '120', '上月 120'],
      ['办结', '110', '上月 110'],
      ['按时办结率', '93.8%', '上月 —'],
      ['满意度', '4.6 分', '上月 —'],
      ['重开率', '5%', '上月 5%'],
      ['回访率', '80%', '上月 80%'],
    ])
    expect(second!.items.map(({ label, value, tone }) => [label, value, tone])).toEqual([
      ['在办', '14', undefined],
      ['超时未答复', '2', 'warn'],
      ['未解决关闭', '3', undefined],
      ['按时响应率', '100%', undefined],
      ['响应用时中位数', '19分', undefined],
      ['办理用时中位数', '6小时15分', undefined],
    ])
  })

  it('draws gaps where there was nothing, and buildings by category', () => {
    expect(all('trend')[0]!.series[0]!.values).toEqual([null, 93.75])
    expect(all('heat')).toMatchObject([
      {
        columns: ['给排水', '电梯'],
        rows: [
          {
            label: '3栋',
            cells: [
              { value: 20, text: '20' },
              { value: null, text: '' },
            ],
          },
          { label: '楼栋以外', cells: [{ value: null }, { value: 4 }] },
        ],
      },
    ])
    expect(all('heat', { ...review, buildings: [] })).toEqual([])
  })

  it('lists kinds, categories, staff, and the estates of a group', () => {
    expect(all('table').map(({ rows }) => rows)).toEqual([
      [['报修', '100', '95%']],
      [['漏水渗水', '30', '12', '1']],
      [['何强', '60', '90%', '—']],
    ])
    const estate = { id: review.buildings[0]!.id!, name: '春晖苑', ...figures }
    expect(all('table', { ...review, estates: [estate] }).at(-1)!.rows).toEqual([
      ['春晖苑', '120', '110', '2', '93.8%', '4.6'],
    ])
  })

  it('ends with what was concluded, or says that nothing was, and with lines to sign on', () => {
    const said = blocks({
      ...review,
      record: {
        version: 2,
        findings: '漏水多发\n集中在3栋',
        measures: '更换立管',
        reviewedAt: '2026-11-01T17:00:00Z',
        reviewedByName: '周经理',
        branchOpinion: '同意',
        branchByName: '陈志远',
        isPublished: false,
      },
    })
    const texts = said.flatMap((block) =>
      block.type === 'paragraph' || block.type === 'heading' ? block.text : [],
    )
    expect(texts.slice(-9)).toEqual([
      '发现的问题',
      '漏水多发',
      '集中在3栋',
      '改进措施',
      '更换立管',
      '周经理，2026-11-02',
      '小区党支部意见',
      '同意',
      '陈志远',
    ])
    expect(said.at(-1)).toEqual({ type: 'signatures', labels: ['项目负责人', '小区党支部'] })
    expect(JSON.stringify(blocks(review)).match(/还没有填写/g)).toHaveLength(3)
  })

  it('of a company has its name and nothing to conclude; narrowed to one estate it has both of that one', () => {
    const company = {
      locale: 'zh-CN' as const,
      tenant: { name: '安居物业', kind: 'group', timezone: 'Asia/Shanghai' } as never,
    }
    const of = (estate: Review['estate']) => reviewDocument({ ...review, estate }, company)
    const signatures = ({ blocks: own }: ReturnType<typeof of>) =>
      own.filter(({ type }) => type === 'signatures').length
    const [all, one] = [of(null), of({ id: review.buildings[0]!.id!, name: '翠竹园' })]
    expect([all.subtitle, signatures(all)]).toEqual(['安居物业 2026年10月', 0])
    expect([one.subtitle, signatures(one)]).toEqual(['翠竹园 2026年10月', 1])
  })

  it('is in English without a sign of ours but names', () => {
    const { title, subtitle, ...rest } = reviewDocument(review, frame('en'))
    expect([title, subtitle]).toEqual(['Monthly review of property service', '春晖苑 2026-10'])
    const own = JSON.stringify(rest).replaceAll(/漏水渗水|何强|3栋|给排水|电梯/g, '')
    expect(own).not.toMatch(/\p{Script=Han}/u)
  })
})
