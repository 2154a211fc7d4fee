import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import { mount } from '@vue/test-utils'

import AppIcon from './AppIcon.vue'
import { iconOf, loadMoreIcons } from './icon-set.ts'
import { firstIcons } from './icons.ts'

it('draws what first screens need at once, the others when they have come', async () => {
  expect(iconOf('camera')).toBe(firstIcons['camera'])
  const sun = mount(AppIcon, { props: { name: 'sun', size: 20 } })
  expect(sun.element.tagName).toBe('SPAN')
  expect(sun.attributes('style')).toContain('20px')
  await loadMoreIcons()
  await nextTick()
  expect(sun.element.tagName).toBe('svg')
})

it('shows a puzzle piece for a name that no set has', async () => {
  await loadMoreIcons()
  expect(iconOf('no-such-icon')).toBe(firstIcons['puzzle'])
})
