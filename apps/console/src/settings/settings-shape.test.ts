import { describe, expect, it } from 'vitest'

import { inputText, settingForm, typedValue, type SettingsGroup, type ValueField } from './settings-shape.ts'

const group = (schema: object): SettingsGroup => ({
  pluginId: 'x',
  title: 'x',
  schema: { properties: { key: schema } },
  settings: [],
})
const formOf = (schema: object) => settingForm(group(schema), 'key', true)
const fieldOf = (schema: object): ValueField => {
  const form = formOf(schema)
  if (form.kind !== 'value') throw new Error(form.kind)
  return form.field
}
const limit = {
  type: 'object',
  properties: { minutes: { type: 'integer', minimum: 1 }, isAlways: { type: 'boolean' } },
}

describe('the form of a setting', () => {
  it.each([
    [{ type: 'integer' }, 'number'],
    [{ type: 'number', unit: '% | %' }, 'percent'],
    [{ type: ['string', 'null'] }, 'text'],
    [{ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }, 'time'],
    [{ type: 'string', enum: ['a'] }, 'choice'],
    [{ type: 'boolean' }, 'boolean'],
  ])('%j is a %s', (schema, kind) => expect(fieldOf(schema).kind).toBe(kind))

  it.each([
    ['record', limit],
    ['table', { type: 'object', properties: { 1: limit, 2: limit } }],
    ['lines', { type: 'array', items: { type: 'string' } }],
    ['closed', { type: 'object', additionalProperties: { type: 'string' } }],
    ['closed', { type: 'array', items: limit }],
  ])('is a %s for %j', (kind, schema) => expect(formOf(schema).kind).toBe(kind))

  it('is named, measured and explained in the reader’s language', () => {
    const schema = {
      type: 'integer',
      description: '保留 | Kept',
      unit: '天 | days',
      help: '以后清理 | Then gone',
    }
    expect(fieldOf(schema)).toMatchObject({ label: '保留', unit: '天', help: '以后清理' })
    expect(settingForm(group(schema), 'key', false)).toMatchObject({
      label: 'Kept',
      field: { unit: 'days', help: 'Then gone' },
    })
    expect(formOf({ type: 'integer' }).label).toBe('key')
  })
})

describe('a typed value', () => {
  const days = fieldOf({ type: 'integer', minimum: 30, maximum: 90 })
  const share = fieldOf({ type: 'number', unit: '%', minimum: 0.3, maximum: 0.95 })
  it.each([
    [days, '30', 30],
    [days, '29', undefined],
    [days, '91', undefined],
    [days, '30.5', undefined],
    [days, '', undefined],
    [days, 'seven', undefined],
    [share, '75', 0.75],
    [share, '96', undefined],
    [fieldOf({ type: 'boolean' }), 'false', false],
    [fieldOf({ type: 'string', enum: ['a'] }), 'b', undefined],
    [fieldOf({ type: 'string' }), '21:30', '21:30'],
  ])('%#: %j typed as %j is %j', (field, text, value) => expect(typedValue(field, text)).toEqual(value))

  it('is written back as it was typed', () => {
    expect(inputText(share, 0.75)).toBe('75')
    expect(inputText(days, null)).toBe('')
  })
})
