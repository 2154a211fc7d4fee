import { expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'

import { compileMessage, isPlainMessage } from './compile-message.ts'
import { messages as en } from './en.ts'
import { messages as zh } from './zh-cn.ts'

const say = (message: string, names: Record<string, unknown> = {}) =>
  createI18n({
    legacy: false,
    locale: 'en',
    messageCompiler: compileMessage,
    messages: { en: { message } },
  }).global.t('message', names)

it('puts values in the place of their names', () => {
  expect(say('plain')).toBe('plain')
  expect(say('{who}，您好')).toBe('，您好')
  expect(say('{who}，您好', { who: '林晓雯' })).toBe('林晓雯，您好')
  expect(say('{n} of {total}, again {n}', { n: 0, total: 12 })).toBe('0 of 12, again 0')
  expect(say('{who}', { who: '{n} <b>|@:x' })).toBe('{n} <b>|@:x')
})

it.each(['one | many', 'see @:other', "{'@'}", '{ n }', 'open {'])(
  'refuses %s while developing',
  (message) => {
    expect(isPlainMessage(message)).toBe(false)
    expect(() => say(message)).toThrow()
  },
)

const textsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : textsOf(inner as object)))

it('understands every message of the kit', () =>
  expect([...textsOf(zh), ...textsOf(en)].filter((message) => !isPlainMessage(message))).toEqual([]))
