import { expect, it } from 'vitest'

import { ownChecks } from './index.ts'

it('words every check in both languages with the same places to fill, and no person among them', () => {
  const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
  for (const { key, summary } of Object.values(ownChecks))
    expect([key, ...placesIn(summary.en)]).toEqual([key, ...placesIn(summary['zh-CN'])])
  expect(
    Object.values(ownChecks)
      .map(({ summary }) => summary.en)
      .join(),
  ).not.toMatch(/\{(name|by|who|person)\}/)
})
