import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import {
  batchOperations,
  boardColumns,
  handlerRoles,
  moveNames,
  priceKinds,
  templateMoves,
} from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { messages } from '../i18n/zh-cn.ts'
import { templateMoveOrder } from '../answers/template-moves.ts'
import { quickSpans } from '../filters/day-span.rules.ts'
import { orderTabs } from '../orders/use-orders.ts'

const has = (path: string): boolean =>
  typeof path
    .split('.')
    .reduce<unknown>((place, part) => (place as Record<string, unknown>)?.[part], messages) === 'string'
const missing = (prefix: string, keys: readonly string[]) =>
  keys.map((key) => `smartProperty.${prefix}.${key}`).filter((path) => !has(path))

it.each([
  ['flow.move', moveNames],
  ['column', boardColumns],
  ['batch', batchOperations],
  ['many.will', batchOperations],
  ['handler', handlerRoles],
  ['templateMove', templateMoves],
  ['priceKind', priceKinds],
  ['board.way', orderTabs],
  ['filters', quickSpans],
  ['board.refusal', ['same', 'no-way', 'stays-closed', 'not-yours', 'no-right']],
  ['board.brief', ['same', 'no-way', 'stays-closed', 'not-yours', 'no-right']],
  ['limits.sample', ['now', 'morning', 'evening', 'weekend', 'holiday']],
  ['limits.mark', ['reported', 'respond', 'warn', 'solve', 'running']],
  ['flow.reach', ['all', 'own', 'held', 'held-or-free']],
  [
    'move',
    [
      'classify',
      'assign',
      'claim',
      'start',
      'resume',
      'pause',
      'answer',
      'transfer',
      'call-back',
      'reopen',
      'close',
    ],
  ],
] as const)('%s has a word for each', (prefix, keys) => expect(missing(prefix, keys)).toEqual([]))

const files = ['categories', 'answers'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, '..', folder))
    .filter((name) => name.endsWith('.vue'))
    .map((name) => join(folder, name)),
)
it.each(files)('%s asks for no short word that is missing', (name) => {
  const text = readFileSync(join(import.meta.dirname, '..', name), 'utf8')
  const prefix = /const word = .*smartProperty\.(\w+)\./.exec(text)?.[1] ?? ''
  const asked = [...text.matchAll(/\bword\('([\w.]+)'\)/g)].map((match) => match[1]!)
  expect(missing(prefix, asked)).toEqual([])
})

it('offers every move for prepared texts', () =>
  expect([...templateMoveOrder].sort()).toEqual([...templateMoves].sort()))
