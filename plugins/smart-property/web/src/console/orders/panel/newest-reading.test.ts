import { expect, it } from 'vitest'

import { newestReading } from './newest-reading.ts'

function setup() {
  const asked: { give: (value: string) => void; refuse: (problem: Error) => void }[] = []
  const taken: string[] = []
  const load = newestReading(() => new Promise<string>((give, refuse) => asked.push({ give, refuse })), {
    found: (value) => taken.push(value),
    failed: (problem) => taken.push(String(problem)),
  })
  return { asked, taken, load }
}

it('takes the newest reading, and who asked before waits for it', async () => {
  const { asked, taken, load } = setup()
  let isDone = false
  const first = load().then(() => (isDone = true))
  const second = load()
  asked[0]!.give('old')
  await Promise.resolve()
  await Promise.resolve()
  expect([isDone, taken]).toEqual([false, []])
  asked[1]!.give('new')
  await Promise.all([first, second])
  expect(taken).toEqual(['new'])
})

it('drops the failure of a reading that was overtaken, and says that of the newest', async () => {
  const { asked, taken, load } = setup()
  const both = [load(), load()]
  asked[0]!.refuse(new Error('gone'))
  asked[1]!.refuse(new Error('offline'))
  await Promise.all(both)
  expect(taken).toEqual(['Error: offline'])
})
