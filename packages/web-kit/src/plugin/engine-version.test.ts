import { engineVersion as contractVersion } from '@linli/contract'
import { expect, it } from 'vitest'

import { engineVersion } from './engine-version.ts'

it('speaks the version of the contract package', () => {
  expect(engineVersion).toBe(contractVersion)
})
