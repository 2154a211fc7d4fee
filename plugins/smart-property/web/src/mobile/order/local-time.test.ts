import { expect, it, vi } from 'vitest'
import { ref } from 'vue'

vi.mock('@linli/web-kit', () => ({ useTimeWords: () => ({ zone: () => 'Asia/Shanghai' }) }))

const { useLocalTime } = await import('./local-time.ts')

it('shows an instant by the house’s clocks and takes what is typed by them', () => {
  const instant = ref('2026-11-28T01:00:00.000Z')
  const field = useLocalTime(instant)
  expect(field.value).toBe('2026-11-28T09:00')
  field.value = '2026-11-29T00:30'
  expect(instant.value).toBe('2026-11-28T16:30:00.000Z')
})
it('is empty without an instant, and what is cleared is none', () => {
  const instant = ref('')
  const field = useLocalTime(instant)
  expect(field.value).toBe('')
  field.value = '2026-11-29T00:30'
  field.value = ''
  expect(instant.value).toBe('')
})
