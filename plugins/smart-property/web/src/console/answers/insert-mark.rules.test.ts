import { fillTemplate, templateMarks } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { insertMark, unknownMarks } from './insert-mark.rules.ts'

it('puts a mark where the caret is, or in place of the selection', () => {
  expect(insertMark('您好，已处理。', '位置', { from: 3, to: 3 })).toEqual({
    text: '您好，{位置}已处理。',
    caret: 7,
  })
  expect(insertMark('您好，此处已处理。', '位置', { from: 3, to: 5 }).text).toBe('您好，{位置}已处理。')
})
it.each(templateMarks)('writes {%s} as it is filled in', (mark) =>
  expect(fillTemplate(insertMark('', mark, { from: 0, to: 0 }).text, { [mark]: '甲' })).toBe('甲'),
)
it('finds what nothing can be put for, once each', () => {
  expect(unknownMarks('{位置}的{房号}，{房号}', templateMarks)).toEqual(['房号'])
  expect(unknownMarks('{位置}已好', templateMarks)).toEqual([])
})
