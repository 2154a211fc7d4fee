import { expect, it } from 'vitest'

import { shellPath } from './shell-path.rules.ts'

it.each([
  ['/m/t/1/p/smart-property/orders/2', '/t/1/p/smart-property/orders/2'],
  ['/m/links', '/links'],
  ['/m/', '/'],
  ['/m/link', null],
  ['/m/link?link=abc', null],
  ['/m/link#top', null],
  ['/m//elsewhere.example', null],
  ['/console/t/1', null],
  ['https://elsewhere.example/m/', null],
])('%s leads to %s', (path, inside) => expect(shellPath(path)).toBe(inside))
