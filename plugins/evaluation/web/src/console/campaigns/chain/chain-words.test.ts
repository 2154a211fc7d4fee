import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { messages as zh } from '../../i18n/zh-cn.ts'

const server = join(import.meta.dirname, '../../../../../server/src')
const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(server, name), 'utf8') }))
const writers = sources.filter(({ text }) => /\b(appendEvent|moveAppeal)\(ctx,/.test(text))

/** The names that a file gives to `action:`, as they stand there or under the constant's name. */
function actionsIn(text: string): string[] {
  const constants = new Map(
    [...text.matchAll(/const (\w+) = '(evaluation\.[\w.-]+)'/g)].map(([, name, value]) => [name, value]),
  )
  const given = [...text.matchAll(/\baction: (?:'([\w.-]+)'|(\w+))/g)]
  return given.flatMap(([, literal, name]) => literal ?? constants.get(name) ?? [])
}

it('says of every step that the server writes into a chain what was done', () => {
  const actions = [...new Set(writers.flatMap(({ text }) => actionsIn(text)))]
  // What is read here would otherwise shrink unseen when the server writes its steps in another way.
  expect(actions).toEqual(
    expect.arrayContaining([
      'evaluation.campaign.close',
      'evaluation.panel.draw',
      'evaluation.appeal.decide',
      'evaluation.calibration.admit',
      'evaluation.site.settle',
    ]),
  )
  const wordOf = (action: string): unknown =>
    action
      .split('.')
      .slice(1)
      .reduce<unknown>(
        (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
        zh.evaluation.campaigns.action,
      )
  expect(actions.filter((action) => typeof wordOf(action) !== 'string')).toEqual([])
})

it('finds a step in every file that writes one', () =>
  expect(
    writers
      .filter(({ name, text }) => actionsIn(text).length === 0 && !name.endsWith('move-appeal.ts'))
      .map(({ name }) => name),
  ).toEqual([]))
