import { expect } from 'vitest'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../../testing/index.ts'
import { deskPlugin } from './desk-plugin.ts'
import { pdfText } from './pdf-text.ts'

export interface PrintDesk {
  test: TestKernel
  estate: TestTenant
  manager: TestMember
  /** Asks the desk plugin of the estate for a print, as its manager unless another member is named. */
  get(path: string, member?: TestMember | null, headers?: Record<string, string>): Promise<Response>
}

/** An estate with the desk plugin and its manager, on a kernel that the suite closes. */
export async function printDesk(): Promise<PrintDesk> {
  const test = await testKernel({ plugins: [deskPlugin] })
  const estate = await test.mintTenant({ name: '春晖苑' })
  const manager = await test.mintMember(estate, ['estate-manager'], { name: '陈经理' })
  return {
    test,
    estate,
    manager,
    get: (path, member = manager, headers) =>
      test.request(member, 'GET', `/api/t/${estate.id}/p/desk/print/${path}`, undefined, headers),
  }
}

/** What the PDF of an answer shows; anything but a PDF fails the test. */
export async function read(response: Response) {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  return pdfText(new Uint8Array(await response.arrayBuffer()))
}
