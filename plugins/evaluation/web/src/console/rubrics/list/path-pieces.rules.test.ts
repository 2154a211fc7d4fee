import { expect, it } from 'vitest'

import { isLabel } from './use-draft-rubric.ts'
import { pathPieces } from './path-pieces.rules.ts'

it.each([
  ['', []],
  ['max', [{ field: 'max' }]],
  [
    'groups.2.items.0.title.zh-CN',
    [{ nth: 3, of: 'groups' }, { nth: 1, of: 'items' }, { field: 'title' }, { field: 'zh-CN' }],
  ],
  ['groups', [{ field: 'groups' }]],
  ['policies.A01.max.value', [{ field: 'policies' }, { key: 'A01.max.value' }]],
])('%j is read as %j', (path, pieces) => expect(pathPieces(path)).toEqual(pieces))

it.each([
  ['2026-r1', true],
  [' 2026-r1 ', true],
  ['第一版', false],
  ['', false],
  ['-1', false],
  ['x'.repeat(31), false],
])('takes %j as the label of a version: %s', (label, isFine) => expect(isLabel(label)).toBe(isFine))
