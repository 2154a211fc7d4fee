import { expect, it } from 'vitest'

import { messages } from '../i18n/zh-cn-pages.ts'
import { monthFigures } from './month-figures.rules.ts'

const figures = {
  reported: 40,
  closed: 36,
  onTimeRate: 0.955,
  satisfaction: 4.64,
  ratings: 21,
  callBackRate: 1,
}

it('says the figures of a month as people say them, each with its word', () => {
  const shown = monthFigures(figures)
  expect(shown).toEqual([
    { key: 'reported', value: '40' },
    { key: 'closed', value: '36' },
    { key: 'onTime', value: '96%' },
    { key: 'calledBack', value: '100%' },
    { key: 'satisfaction', value: '4.6', of: 21 },
  ])
  for (const { key } of shown) expect(messages.smartProperty.months).toHaveProperty(key)
})
it('leaves out what nobody can say yet', () =>
  expect(
    monthFigures({ ...figures, onTimeRate: null, satisfaction: null, callBackRate: null }).map(
      ({ key }) => key,
    ),
  ).toEqual(['reported', 'closed']))
