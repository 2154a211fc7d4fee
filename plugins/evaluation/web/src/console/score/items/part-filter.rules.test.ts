import type { Words } from '@linli/evaluation-contract'
import { describe, expect, it } from 'vitest'

import { partsOf } from '../score-view.rules.ts'
import { partOf, scoreOf } from '../testing/sample-score.ts'
import { filterGroups, isFiltered } from './part-filter.rules.ts'

const words = (zh: string) => ({ 'zh-CN': zh, en: `${zh} en` })
const { groups } = scoreOf([
  partOf({ id: 'A11.a', label: words('活动次数'), low: 1, high: 1, max: 3, mode: 'auto' }),
  partOf({ id: 'A11.b', label: words('群众评价'), low: 2, high: 2, max: 2, mode: 'judge' }),
])
const said = (text: Words) => text['zh-CN']
const found = (filter: Partial<Parameters<typeof filterGroups>[1]>) =>
  partsOf(filterGroups(groups, { isOpen: false, mode: undefined, q: '', ...filter }, said)).map(
    ({ id }) => id,
  )

describe('the filters', () => {
  it.each([
    [{}, ['A11.a', 'A11.b']],
    [{ isOpen: true }, ['A11.a']],
    [{ mode: 'judge' as const }, ['A11.b']],
    [{ q: '评价' }, ['A11.b']],
    [{ q: 'a11.A' }, ['A11.a']],
    [{ q: '党建活动' }, ['A11.a', 'A11.b']],
    [{ q: '评价', isOpen: true }, []],
  ])('%j find %j', (filter, ids) => expect(found(filter)).toEqual(ids))

  it('leave the sums of what remains as they are and drop what has nothing left', () => {
    const none = { isOpen: false, mode: undefined, q: '没有这个' }
    expect(filterGroups(groups, none, said)).toEqual([])
    expect(filterGroups(groups, { ...none, q: '次数' }, said)[0]).toMatchObject({ max: 9, low: 1, high: 3 })
    expect(isFiltered({ ...none, q: '' })).toBe(false)
  })
})
