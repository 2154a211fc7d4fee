import { inflateSync } from 'node:zlib'

import { expect, type APIResponse } from '@playwright/test'

/** A PDF with what its streams hold in the open: objects stand compressed in them. */
function inflated(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    const from = index + start.length
    try {
      return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')
    } catch {
      return '' // A picture or a font in another packing holds no page.
    }
  })
  return [text, ...streams].join('\n')
}

/** A real paper was answered, with pages; one with Chinese letters in it is no small file. */
export async function expectPaper(answer: APIResponse): Promise<void> {
  expect(answer.headers()['content-type']).toBe('application/pdf')
  const pdf = await answer.body()
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(10_000)
  expect([...inflated(pdf).matchAll(/\/Type\s*\/Page\b(?!s)/g)].length).toBeGreaterThan(0)
}
