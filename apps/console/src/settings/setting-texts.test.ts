import { describe, expect, it } from 'vitest'

import { settingForm } from './settings-shape.ts'
import { textsOf, valueOf } from './setting-texts.ts'

const limit = {
  type: 'object',
  properties: { minutes: { type: 'integer', minimum: 1 }, isAlways: { type: 'boolean' } },
}
const formOf = (schema: object) =>
  settingForm(
    { pluginId: 'x', title: 'x', schema: { properties: { key: schema } }, settings: [] },
    'key',
    true,
  )

describe('the texts of a setting', () => {
  it.each([
    [{ type: 'integer' }, 7],
    [{ type: 'number', unit: '%' }, 0.75],
    [limit, { minutes: 15, isAlways: true }],
    [
      { type: 'object', properties: { 1: limit, 2: limit } },
      { 1: { minutes: 15, isAlways: true }, 2: { minutes: 30, isAlways: false } },
    ],
    [{ type: 'array', items: { type: 'string' } }, ['a', 'b']],
  ])('lead back to the value: %j', (schema, value) => {
    const form = formOf(schema)
    expect(valueOf(form, textsOf(form, value))).toEqual({ value })
  })

  it('name the inputs whose text is no value', () => {
    const form = formOf({ type: 'object', properties: { 1: limit, 2: limit } })
    const texts = textsOf(form, { 1: { minutes: 15, isAlways: true }, 2: { minutes: 30, isAlways: false } })
    expect(valueOf(form, { ...texts, '2.minutes': '0' })).toEqual({ wrong: new Set(['2.minutes']) })
  })
})
