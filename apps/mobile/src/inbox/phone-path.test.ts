import { expect, it } from 'vitest'

import { hasPhonePage, phonePath } from './phone-path.ts'

it('puts a path below the tenant it is opened in, unless it names its own', () => {
  expect(phonePath('/p/smart-property/work', 'a')).toBe('/t/a/p/smart-property/work')
  expect(phonePath('registrations/1', 'a')).toBe('/t/a/registrations/1')
  expect(phonePath('/t/b/p/x', 'a')).toBe('/t/b/p/x')
})

it.each([
  ['/p/smart-property/work-orders?open=1', true],
  ['/t/b/p/smart-property/work-orders?open=1', true],
  ['registrations/1', true],
  ['/units/1', false],
  ['/t/b/persons/1', false],
  ['/imports/1', false],
])('%s has a page on the phone: %s', (path, has) => expect(hasPhonePage(path)).toBe(has))
