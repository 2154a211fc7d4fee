import { expect, it } from 'vitest'

import { hasPhonePage } from './phone-path.ts'

it.each([
  ['/t/b/p/smart-property/work-orders?open=1', true],
  ['/t/b/registrations/1', true],
  ['/t/b/inbox', true],
  ['/t/b/units/1', false],
  ['/t/b/persons/1', false],
  ['/t/b/imports/1', false],
  ['/p/smart-property/work', false],
])('%s has a page on the phone: %s', (path, has) => expect(hasPhonePage(path)).toBe(has))
