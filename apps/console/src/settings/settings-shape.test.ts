import { describe, expect, it } from 'vitest'

import { settingForm, typedSetting, type SettingsGroup } from './settings-shape.ts'

const group = (schema: object): SettingsGroup => ({
  pluginId: 'x',
  title: 'x',
  schema: { properties: { key: schema } },
  settings: [],
})
const word = (title: string): string => (title === 'settings.limits' ? '时限' : '')

describe('the form of a setting', () => {
  it.each([
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'text'],
    [{ type: 'string', enum: ['a'] }, 'choice'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: 'object' }, 'structure'],
  ])('%j is a %s', (schema, kind) => expect(settingForm(group(schema), 'key', true, word).kind).toBe(kind))

  it('is named in the reader’s language, by the plugin’s word, or by its key', () => {
    const described = group({ type: 'string', description: '免打扰 | Quiet' })
    expect([true, false].map((isChinese) => settingForm(described, 'key', isChinese, word).label)).toEqual([
      '免打扰',
      'Quiet',
    ])
    expect(settingForm(group({ title: 'settings.limits' }), 'key', true, word).label).toBe('时限')
    expect(settingForm(group({ title: 'settings.other' }), 'key', true, word).label).toBe('key')
  })
})

it.each([
  ['number', '7', 7],
  ['number', 'seven', undefined],
  ['boolean', 'false', false],
  ['structure', '{"a":1}', { a: 1 }],
  ['structure', '{a', undefined],
  ['text', '21:30', '21:30'],
] as const)('a %s typed as %s', (kind, text, value) => expect(typedSetting(kind, text)).toEqual(value))
