import { describe, expect, it } from 'vitest'

import { fitWithin, keepPhoto } from './downscale.ts'

describe('size that is sent', () => {
  it.each([
    [4032, 3024, 1600, 1200],
    [3024, 4032, 1200, 1600],
    [800, 600, 800, 600],
    [9000, 1, 1600, 1],
  ])('%i x %i becomes %i x %i', (width, height, smallWidth, smallHeight) => {
    expect(fitWithin(width, height, 1600)).toEqual({ width: smallWidth, height: smallHeight })
  })
})

it('sends a picture as it is when this phone cannot draw it', async () => {
  const file = new File([new Uint8Array(5)], 'IMG_1.HEIC', { type: 'image/heic' })
  const kept = await keepPhoto(file, () => Promise.reject(new Error('cannot decode')))
  expect([kept.name, kept.type, kept.bytes.byteLength, kept.fileId]).toEqual([
    'IMG_1.HEIC',
    'image/heic',
    5,
    null,
  ])
})

it('sends the small picture under a name that fits it', async () => {
  const file = new File([new Uint8Array(50)], 'IMG_2.png', { type: 'image/png' })
  const kept = await keepPhoto(file, () =>
    Promise.resolve(new Blob([new Uint8Array(3)], { type: 'image/jpeg' })),
  )
  expect([kept.name, kept.type, kept.bytes.byteLength]).toEqual(['IMG_2.jpg', 'image/jpeg', 3])
})
