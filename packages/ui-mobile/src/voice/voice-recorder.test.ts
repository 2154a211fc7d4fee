import { addCatalogue, i18n } from '@linli/web-kit'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick, ref, type App } from 'vue'

import type { KeptVoice } from '../outbox/outbox-entry.ts'
import { voiceCatalogue } from './i18n/catalogue.ts'
import VoiceRecorder from './VoiceRecorder.vue'

const track = { stop: vi.fn() }
const stream = { getTracks: () => [track] }
let microphone: () => Promise<unknown>
let made: FakeRecorder[] = []

/** A recorder that hears three bytes, and ends when it is told or when `interrupt` takes its microphone. */
class FakeRecorder extends EventTarget {
  static types = ['audio/mp4']
  static isTypeSupported = (type: string): boolean => FakeRecorder.types.includes(type)
  state: 'inactive' | 'recording' = 'inactive'
  heard = [new Uint8Array([7, 8, 9])]
  constructor() {
    super()
    made.push(this)
  }
  start(): void {
    this.state = 'recording'
  }
  stop(): void {
    this.state = 'inactive'
    for (const part of this.heard)
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([part]) }))
    this.dispatchEvent(new Event('stop'))
  }
}

const voice = ref<KeptVoice | null>(null)
const isRecording = ref(false)
let app: App
let page: HTMLElement
function open(): void {
  page = document.body.appendChild(document.createElement('div'))
  const Form = defineComponent(
    () => () =>
      h(VoiceRecorder, {
        modelValue: voice.value,
        'onUpdate:modelValue': (next: KeptVoice | null) => (voice.value = next),
        recording: isRecording.value,
        'onUpdate:recording': (next: boolean) => (isRecording.value = next),
      }),
  )
  app = createApp(Form).use(i18n)
  app.mount(page)
}
const buttonOf = (words: string) =>
  [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(words))
/** Lets the promises of the recorder and the drawing after them run. */
async function settle(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  await nextTick()
}
async function tap(words: string): Promise<void> {
  expect(buttonOf(words), `button ${words}`).toBeTruthy()
  buttonOf(words)!.click()
  await settle()
}
const said = () => page.querySelector('[role="status"]')?.textContent

beforeAll(() => addCatalogue('phone-voice', voiceCatalogue))
beforeEach(() => {
  vi.useFakeTimers()
  made = []
  FakeRecorder.types = ['audio/mp4']
  microphone = () => Promise.resolve(stream)
  vi.stubGlobal('MediaRecorder', FakeRecorder)
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: { getUserMedia: vi.fn(() => microphone()) },
  })
  voice.value = null
  isRecording.value = false
})
afterEach(() => {
  app.unmount()
  page.remove()
  track.stop.mockClear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('asks for the microphone when it is tapped, not before', async () => {
  open()
  await settle(500)
  expect(navigator.mediaDevices.getUserMedia).not.toHaveBeenCalled()
  await tap('用说的')
  expect(navigator.mediaDevices.getUserMedia).toHaveBeenCalledOnce()
})

it('records between two taps, counts down, gives the microphone back and keeps the bytes', async () => {
  open()
  await tap('用说的')
  expect(isRecording.value).toBe(true)
  expect(said()).toContain('开始录音')
  await settle(7000)
  expect(page.textContent).toContain('还剩 53 秒')
  await tap('说完了')
  expect(voice.value).toMatchObject({ name: '语音留言.mp4', type: 'audio/mp4', seconds: 7, fileId: null })
  expect([...new Uint8Array(voice.value!.bytes)]).toEqual([7, 8, 9])
  expect(track.stop).toHaveBeenCalledOnce()
  expect(isRecording.value).toBe(false)
  expect(said()).toBe('录好了，7 秒')
})

it('ends by itself after a minute and says ten seconds before that it will', async () => {
  open()
  await tap('用说的')
  await settle(50_100)
  expect(said()).toBe('还剩 10 秒')
  expect(voice.value).toBeNull()
  await settle(10_000)
  expect(voice.value?.seconds).toBe(60)
  expect(made).toHaveLength(1)
})

it('keeps what was said until a call took the microphone', async () => {
  open()
  await tap('用说的')
  await settle(4000)
  made[0]!.stop()
  await settle()
  expect(voice.value?.seconds).toBe(4)
})

it('deletes, brings back, and records again without losing the one before', async () => {
  open()
  await tap('用说的')
  await settle(3000)
  await tap('说完了')
  const first = voice.value!.id
  await tap('删掉')
  expect(voice.value).toBeNull()
  await tap('找回')
  expect(voice.value?.id).toBe(first)
  await tap('重录')
  await settle(2000)
  await tap('说完了')
  expect(voice.value?.id).not.toBe(first)
  await tap('找回')
  expect(voice.value?.id).toBe(first)
  voice.value = null
  await settle()
  expect(buttonOf('找回')).toBeUndefined()
})

it('keeps the focus of a keyboard in its place, and takes none when the form brings back a draft', async () => {
  open()
  buttonOf('用说的')!.focus()
  await tap('用说的')
  expect(document.activeElement).toBe(buttonOf('说完了'))
  await settle(2000)
  await tap('说完了')
  const box = page.querySelector('[role="group"]')
  expect(document.activeElement).toBe(box)
  buttonOf('删掉')!.focus()
  await tap('删掉')
  expect(document.activeElement).toBe(box)
  app.unmount()
  voice.value = null
  open()
  voice.value = { id: 'v', name: 'v', type: 'audio/mp4', bytes: new ArrayBuffer(1), fileId: null, seconds: 3 }
  await settle()
  expect(buttonOf('重录')).toBeTruthy()
  expect(document.activeElement).toBe(document.body)
})

it.each([
  ['NotAllowedError', '许可'],
  ['NotFoundError', '没有找到麦克风'],
  ['NotReadableError', '别的程序'],
])('says in words what %s means and can be tapped again', async (name, words) => {
  microphone = () => Promise.reject(new DOMException('no', name))
  open()
  await tap('用说的')
  expect(page.querySelector('[role="alert"]')?.textContent).toContain(words)
  expect(isRecording.value).toBe(false)
  microphone = () => Promise.resolve(stream)
  await tap('用说的')
  expect(page.querySelector('[role="alert"]')).toBeNull()
  expect(buttonOf('说完了')).toBeTruthy()
})

it('offers no button where nothing can be recorded, and says that typing works', async () => {
  FakeRecorder.types = []
  open()
  await settle()
  expect(page.querySelectorAll('button')).toHaveLength(0)
  expect(page.textContent).toContain('打字就可以')
})

it('keeps nothing of a touch that was too short, and not the empty sound of a broken recorder', async () => {
  open()
  await tap('用说的')
  await settle(300)
  await tap('说完了')
  expect([voice.value, page.textContent?.includes('太短')]).toEqual([null, true])
  await tap('用说的')
  made[1]!.heard = []
  await settle(3000)
  await tap('说完了')
  expect([voice.value, page.textContent?.includes('没有录成')]).toEqual([null, true])
})

it('gives the microphone back when the page is left, also while the permission was still asked for', async () => {
  open()
  await tap('用说的')
  await settle(2000)
  app.unmount()
  await settle()
  expect(track.stop).toHaveBeenCalledTimes(1)

  let allow: (given: unknown) => void = () => undefined
  microphone = () => new Promise((resolve) => (allow = resolve))
  open()
  await tap('用说的')
  app.unmount()
  allow(stream)
  await settle()
  expect(track.stop).toHaveBeenCalledTimes(2)
  expect(voice.value).toBeNull()
  open()
})
