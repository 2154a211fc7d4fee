import { expect, it } from 'vitest'

import { spansOf, spansText } from './week-text.ts'

it.each([
  ['08:30-12:00 14:00-18:00', '08:30-12:00 14:00-18:00'],
  ['8:30–12:00、14：00 至 18：00', '08:30-12:00 14:00-18:00'],
  ['休息', ''],
  ['', ''],
])('%s is %s', (typed, kept) => expect(spansText(spansOf(typed))).toBe(kept))
