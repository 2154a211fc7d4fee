import { ProblemError } from '@linli/web-kit'
import { describe, expect, it, vi } from 'vitest'

import type { RegistrationState, RegistrationWish, UnitChoice } from './registration-api.ts'
import { entrancesOf, stepAfter, stepBefore } from './registration-steps.rules.ts'
import { useRegistration } from './registration-steps.ts'

const unit = (id: string, entrance: string | null): UnitChoice => ({
  id,
  name: id,
  code: `3栋${entrance ?? ''}${id}`,
  entrance,
})
const two = [unit('101', '1单元'), unit('102', '1单元'), unit('201', '2单元')]
const estate = { id: 'estate-1', name: '景田花园' }
const building = { id: 'b3', name: '3栋' }

function begin(options: { units?: UnitChoice[]; isLoggedIn?: boolean; state?: RegistrationState } = {}) {
  let isLoggedIn = options.isLoggedIn ?? false
  const wishes: RegistrationWish[] = []
  const api = {
    buildings: async () => [building],
    units: async () => options.units ?? two,
    register: vi.fn(async (wish: RegistrationWish) => {
      wishes.push(wish)
      return { id: 'r1', state: options.state ?? 'matched' }
    }),
  }
  const logIn = vi.fn(async () => {
    isLoggedIn = true
  })
  const kept: object[] = []
  return {
    flow: useRegistration({
      api,
      isLoggedIn: () => isLoggedIn,
      logIn,
      keep: (answers) => kept.push(answers),
    }),
    api,
    logIn,
    wishes,
    kept,
  }
}

async function upToWho(flow: ReturnType<typeof begin>['flow']) {
  await flow.choose(estate)
  await flow.choose(building)
  if (flow.step.value === 'entrance') await flow.choose(flow.choices.value[1]!)
  await flow.choose(flow.choices.value[0]!)
  Object.assign(flow.answers, { name: ' 周秀英 ', relation: 'owner', phone: '13800001108' })
}

describe('which question comes next', () => {
  it.each([
    ['building', 2, false, 'entrance'],
    ['building', 1, false, 'unit'],
    ['building', 0, false, 'unit'],
    ['who', 2, false, 'phone'],
    ['who', 2, true, 'done'],
  ] as const)('after %s with %i entrances, logged in %s: %s', (step, entrances, isLoggedIn, next) =>
    expect(stepAfter(step, entrances, isLoggedIn)).toBe(next),
  )
  it('goes back past an entrance that was not asked for', () => {
    expect(stepBefore('unit', 1)).toBe('building')
    expect(stepBefore('unit', 2)).toBe('entrance')
    expect(stepBefore('estate', 2)).toBeNull()
  })
  it('knows the entrances from the units', () => expect(entrancesOf(two)).toEqual(['1单元', '2单元']))
})

it('asks estate, building, entrance, unit, who and phone, and is bound at once', async () => {
  const { flow, logIn, wishes, kept } = begin()
  await flow.choose(estate)
  expect(flow.step.value).toBe('building')
  await flow.choose(building)
  expect(flow.step.value).toBe('entrance')
  await flow.choose(flow.choices.value[1]!)
  expect(flow.choices.value.map((choice) => choice.id)).toEqual(['201'])
  await flow.choose(flow.choices.value[0]!)
  Object.assign(flow.answers, { name: ' 周秀英 ', relation: 'owner', phone: '13800001108' })
  await flow.tellWho()
  expect(flow.step.value).toBe('phone')
  await flow.confirmPhone('123456')
  expect(logIn).toHaveBeenCalledWith('13800001108', '123456', '周秀英')
  expect(wishes).toEqual([{ tenantId: 'estate-1', unitId: '201', name: '周秀英', relation: 'owner' }])
  expect([flow.step.value, flow.result.value]).toEqual(['done', 'matched'])
  expect(kept.at(-1)).toEqual({ name: ' 周秀英 ', relation: 'owner', phone: '13800001108' })
})

it('says that it waits when staff have to look', async () => {
  const { flow } = begin({ state: 'waiting', isLoggedIn: true })
  await upToWho(flow)
  await flow.tellWho()
  expect([flow.step.value, flow.result.value]).toEqual(['done', 'waiting'])
})

it('stays at the phone when the code is wrong, and does not register', async () => {
  const { flow, logIn, wishes } = begin()
  logIn.mockRejectedValueOnce(
    new ProblemError({
      type: 'about:blank',
      title: '验证码不对',
      status: 401,
      code: 'bad_input',
      requestId: '',
    }),
  )
  await upToWho(flow)
  await flow.tellWho()
  await flow.confirmPhone('000000')
  expect(flow.step.value).toBe('phone')
  expect(flow.error.value).toBeInstanceOf(ProblemError)
  expect(wishes).toEqual([])
})

it('can register again without a new code once the phone was proved', async () => {
  const { flow, api, logIn } = begin()
  api.register.mockRejectedValueOnce(
    new ProblemError({
      type: 'about:blank',
      title: '服务正忙',
      status: 503,
      code: 'unavailable',
      requestId: '',
    }),
  )
  await upToWho(flow)
  await flow.tellWho()
  await flow.confirmPhone('123456')
  expect(flow.step.value).toBe('phone')
  await flow.confirmPhone('123456')
  expect(logIn).toHaveBeenCalledTimes(1)
  expect(flow.step.value).toBe('done')
})

it('shows every unit of a building without entrances', async () => {
  const { flow } = begin({ units: [unit('A', null), unit('B', null)] })
  await flow.choose(estate)
  await flow.choose(building)
  expect(flow.step.value).toBe('unit')
  expect(flow.choices.value.map((choice) => choice.id)).toEqual(['A', 'B'])
})
