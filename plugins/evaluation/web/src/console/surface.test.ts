import { i18n } from '@linli/web-kit'
import { expect, it, vi } from 'vitest'

import { surface } from './index.ts'

vi.mock('./standings/StandingsPage.vue', () => ({ default: { render: () => null } }))

it('brings the words of the pages with the first of them', async () => {
  const { component } = surface.routes.find(({ name }) => name === 'evaluation.standings') ?? {}
  expect(i18n.global.te('evaluation.standings.lead')).toBe(false)
  await (component as () => Promise<unknown>)()
  expect(i18n.global.te('evaluation.standings.lead')).toBe(true)
})
