import { expect, it } from 'vitest'

import { openCampaignOf } from '../testing/sample-campaign.ts'
import { companiesShown, inBatches, invitationsShown } from './invitations.rules.ts'

const invitations = openCampaignOf().invitations ?? []
const names = (filter: Parameters<typeof invitationsShown>[1]) =>
  invitationsShown(invitations, filter).map(({ companyName }) => companyName)

it('invitations are found by state and name', () => {
  expect(names({ state: 'all', q: '' })).toHaveLength(3)
  expect(names({ state: 'sent', q: '' })).toEqual(['安居物业'])
  expect(names({ state: 'all', q: ' 金桥 ' })).toEqual(['金桥物业'])
  expect(names({ state: 'sent', q: '金桥' })).toEqual([])
})

it('companies are found by name and city, those to be invited first', () => {
  const company = (id: string, name: string, city: string, isInvited = false) => ({
    id,
    name,
    cities: [city],
    isInvited,
  })
  const all = [
    company('1', '邻和', '深圳', true),
    company('2', '安居', '东莞'),
    company('3', 'Vanke', '深圳'),
  ]
  expect(companiesShown(all, '').map(({ id }) => id)).toEqual(['2', '3', '1'])
  expect(companiesShown(all, '深圳').map(({ id }) => id)).toEqual(['3', '1'])
  expect(companiesShown(all, 'vanke').map(({ id }) => id)).toEqual(['3'])
})

it('more companies than one call takes go in several', () => {
  const ids = Array.from({ length: 1_001 }, (_, at) => String(at))
  expect(inBatches(ids).map(({ length }) => length)).toEqual([500, 500, 1])
  expect(inBatches(ids).flat()).toEqual(ids)
  expect(inBatches([])).toEqual([])
})
