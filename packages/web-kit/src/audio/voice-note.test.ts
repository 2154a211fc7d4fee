import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { addCatalogue, i18n } from '../i18n/i18n.ts'
import { kitCatalogue } from '../i18n/kit-catalogue.ts'
import { voiceCatalogue } from './i18n/catalogue.ts'
import { messages as en } from './i18n/en.ts'
import { messages as zh } from './i18n/zh-cn.ts'
import VoiceNote from './VoiceNote.vue'

beforeAll(async () => {
  await addCatalogue('kit', kitCatalogue)
  await addCatalogue('kit-voice', voiceCatalogue)
})
let play: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
    this.dispatchEvent(new Event('play'))
    return Promise.resolve()
  })
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    this.dispatchEvent(new Event('pause'))
  })
})
const open: VueWrapper[] = []
afterEach(() => {
  open.splice(0).forEach((note) => note.unmount())
  vi.restoreAllMocks()
})
function noteOf(props: { fileId: string; seconds?: number }) {
  const note = mount(VoiceNote, { props, global: { plugins: [i18n] } })
  open.push(note)
  return note
}
const soundOf = (note: VueWrapper, values: Partial<HTMLAudioElement> = {}) => {
  const sound = note.get('audio')
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(sound.element, name, { configurable: true, writable: true, value })
  return sound
}
const labelOf = (note: VueWrapper) => note.get('button').attributes('aria-label')

it('says everything in both languages', () =>
  expect(Object.keys(en.kit.voice).sort()).toEqual(Object.keys(zh.kit.voice).sort()))

it('plays the kept file, loading it only when it is asked to, and pauses', async () => {
  const note = noteOf({ fileId: 'file-1', seconds: 65 })
  expect(note.get('audio').attributes('src')).toMatch(/\/api\/t\/.*\/files\/file-1$/)
  expect(note.get('audio').attributes('preload')).toBe('none')
  expect([note.text(), labelOf(note)]).toEqual(['1:05', '播放录音'])
  await note.get('button').trigger('click')
  expect(labelOf(note)).toBe('暂停')
  await soundOf(note, { currentTime: 5 }).trigger('timeupdate')
  expect(note.text()).toBe('0:05 / 1:05')
  expect(note.get('input').attributes('aria-valuetext')).toBe('0:05，共 1:05')
  await note.get('button').trigger('click')
  expect(labelOf(note)).toBe('播放录音')
})

it('is back at its start when it has ended', async () => {
  const note = noteOf({ fileId: 'file-1', seconds: 4 })
  await note.get('button').trigger('click')
  await soundOf(note, { currentTime: 4, ended: true }).trigger('timeupdate')
  await note.get('audio').trigger('ended')
  expect([note.text(), labelOf(note)]).toEqual(['0:04', '播放录音'])
})

it('goes where the slider is moved', async () => {
  const note = noteOf({ fileId: 'file-1', seconds: 20 })
  const sound = soundOf(note, { currentTime: 0 })
  await note.get('input').setValue('12.5')
  expect((sound.element as HTMLAudioElement).currentTime).toBe(12.5)
  expect(note.text()).toContain('0:12')
})

it('finds out how long a recording is that does not say it', async () => {
  const note = noteOf({ fileId: 'file-1' })
  const sound = soundOf(note, { duration: Number.POSITIVE_INFINITY, currentTime: 0, paused: true })
  await sound.trigger('loadedmetadata')
  const element = sound.element as HTMLAudioElement
  expect(element.currentTime).toBeGreaterThan(60)
  await sound.trigger('timeupdate')
  expect(note.text()).toBe('0:00')
  soundOf(note, { duration: 23.4 })
  await sound.trigger('durationchange')
  expect([element.currentTime, note.text()]).toEqual([0, '0:23'])
})

it('says that it does not play and why that may be, offers the file, and tries again', async () => {
  const note = noteOf({ fileId: 'file-1', seconds: 5 })
  await note.get('audio').trigger('error')
  expect(note.get('[role="alert"]').text()).toContain('放不出来')
  expect(note.get('a').attributes('href')).toMatch(/\/files\/file-1\?download=1$/)
  await note.get('button').trigger('click')
  expect(note.find('[role="alert"]').exists()).toBe(false)
  expect(play).toHaveBeenCalledOnce()
})

it('takes a play that was paused before it began for no failure, a refused one for one', async () => {
  const note = noteOf({ fileId: 'file-1', seconds: 5 })
  play.mockRejectedValueOnce(new DOMException('paused', 'AbortError'))
  await note.get('button').trigger('click')
  await vi.waitFor(() => expect(note.get('button').attributes('aria-busy')).toBe('false'))
  expect(note.find('[role="alert"]').exists()).toBe(false)
  play.mockRejectedValueOnce(new DOMException('no source', 'NotSupportedError'))
  await note.get('button').trigger('click')
  await vi.waitFor(() => expect(note.find('[role="alert"]').exists()).toBe(true))
})

it('lets one voice speak at a time, and none of a page that is gone', async () => {
  const [first, second] = [noteOf({ fileId: 'a', seconds: 5 }), noteOf({ fileId: 'b', seconds: 5 })]
  await first.get('button').trigger('click')
  await second.get('button').trigger('click')
  expect([labelOf(first), labelOf(second)]).toEqual(['播放录音', '暂停'])
  const paused = vi.mocked(HTMLMediaElement.prototype.pause).mock.calls.length
  second.unmount()
  expect(vi.mocked(HTMLMediaElement.prototype.pause).mock.calls.length).toBe(paused + 1)
})
