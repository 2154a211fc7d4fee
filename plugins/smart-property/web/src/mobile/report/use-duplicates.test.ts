import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), said: vi.fn() }))
vi.mock('../order/orders-http.ts', () => ({ ordersHttp: { get: calls.get, post: calls.post } }))
vi.mock('@linli/ui-mobile', () => ({ toast: { problem: calls.said } }))
vi.mock('vue', async (original) => ({ ...(await original<object>()), onBeforeUnmount: () => {} }))

const { useDuplicates } = await import('./use-duplicates.ts')

const rows = [{ id: 'a' }, { id: 'b' }]
const network = (isOnline: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
const scope = effectScope()
const onFollowed = vi.fn(async () => {})

function writing(first: string | null) {
  const text = ref(first)
  const query = () => (text.value === null ? null : { text: text.value })
  const made = scope.run(() => useDuplicates({ query, words: () => ` ${text.value} `, onFollowed }))!
  return { text, ...made }
}

beforeEach(() => {
  vi.useFakeTimers()
  network(true)
  calls.get.mockResolvedValue({ rows })
  calls.post.mockResolvedValue({})
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

describe('before a report goes out', () => {
  it('asks while the person still writes, and once for the same words', async () => {
    const { text, look, duplicates, isDoubled } = writing('电')
    text.value = '电梯'
    await nextTick()
    text.value = '电梯响'
    await nextTick()
    await vi.advanceTimersByTimeAsync(700)
    expect(calls.get.mock.calls).toEqual([['/work-orders/duplicates', { query: { text: '电梯响' } }]])
    expect(await look()).toBe(true)
    expect(calls.get).toHaveBeenCalledTimes(1)
    expect([duplicates.value, isDoubled.value]).toEqual([rows, true])
  })
  it('has nothing to decide when there is nothing alike, nothing to ask, or no network', async () => {
    calls.get.mockResolvedValueOnce({ rows: [] })
    expect(await writing('灯').look()).toBe(false)
    expect(await writing(null).look()).toBe(false)
    network(false)
    expect(await writing('树').look()).toBe(false)
    expect(calls.get).toHaveBeenCalledTimes(1)
  })
  it('does not hold up a report for an answer that is slow or fails, and asks again the next time', async () => {
    const { look } = writing('水')
    calls.get.mockReturnValueOnce(new Promise(() => {}))
    const slow = look()
    await vi.advanceTimersByTimeAsync(2_500)
    expect(await slow).toBe(false)
    const other = writing('门')
    calls.get.mockRejectedValueOnce(new Error('500'))
    expect(await other.look()).toBe(false)
    expect(await other.look()).toBe(true)
  })
})

describe('following instead', () => {
  it('takes the words along, at most as many as fit', async () => {
    const { follow } = writing('很'.repeat(300))
    await follow('a')
    expect(calls.post).toHaveBeenCalledWith('/work-orders/a/follow', { text: '很'.repeat(200) })
    expect(onFollowed).toHaveBeenCalledTimes(1)
  })
  it('says why when it is refused, and stays', async () => {
    const { follow, followingId } = writing('x')
    calls.post.mockRejectedValueOnce(new Error('own'))
    await follow('a')
    expect(calls.said).toHaveBeenCalledTimes(1)
    expect(onFollowed).not.toHaveBeenCalled()
    expect(followingId.value).toBe('')
  })
})
