import { describe, expect, it } from 'vitest'

import { chooseVoiceType, spokenSeconds, troubleOf } from './voice-type.rules.ts'

describe('what is recorded', () => {
  it.each([
    [['audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'], 'audio/mp4', 'mp4'],
    [['audio/webm;codecs=opus', 'audio/ogg;codecs=opus'], 'audio/webm', 'webm'],
    [['audio/ogg;codecs=opus', 'audio/wav'], 'audio/ogg', 'ogg'],
  ])('of %j it is %s', (supported, type, extension) => {
    expect(chooseVoiceType((mimeType) => supported.includes(mimeType))).toMatchObject({ type, extension })
  })
  it('is nothing on a phone that records only what the server does not take', () =>
    expect(chooseVoiceType((mimeType) => mimeType === 'audio/wav')).toBeNull())
})

it.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'busy'],
  ['NotSupportedError', 'failed'],
])('%s means %s to the person', (name, trouble) =>
  expect(troubleOf(new DOMException('no', name))).toBe(trouble),
)
it('says that it did not work for what no browser should throw', () =>
  expect(troubleOf('odd')).toBe('failed'))

it.each([
  [0, 1],
  [1400, 1],
  [1600, 2],
  [60_250, 60],
])('%i ms are told as %i seconds', (ms, seconds) => expect(spokenSeconds(ms)).toBe(seconds))
