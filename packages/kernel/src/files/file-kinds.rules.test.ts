import { describe, expect, it } from 'vitest'

import { cleanFileName, fileKindOf, isInlineType } from './file-kinds.rules.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('what a file is', () => {
  it.each([
    ['image/jpeg', 'image/jpeg', 'a.jpg', 'image/jpeg'],
    ['image/jpeg', 'image/pjpeg', 'a.JPEG', 'image/jpeg'],
    ['image/jpeg', '', 'a', 'image/jpeg'],
    ['image/jpeg', 'application/octet-stream', 'a.jpg', 'image/jpeg'],
    ['image/heif', 'image/heic', 'a.heic', 'image/heic'],
    [xlsx, xlsx, '台账.xlsx', xlsx],
    ['video/webm', 'audio/webm;codecs=opus', 'voice.webm', 'video/webm'],
    ['audio/x-m4a', 'audio/mp4', 'voice.m4a', 'audio/mp4'],
  ])('magic %s declared %s named %s is %s', (magic, declared, name, type) => {
    expect(fileKindOf(magic, declared, name).type).toBe(type)
  })

  it.each([
    [undefined, 'text/html', 'a.html', 'file_type_refused'],
    ['application/xml', 'image/svg+xml', 'a.svg', 'file_type_refused'],
    ['application/zip', xlsx, 'a.xlsx', 'file_type_refused'],
    ['application/x-msdownload', 'image/png', 'a.png', 'file_type_refused'],
    ['image/png', 'image/jpeg', 'a.png', 'file_type_mismatch'],
    ['image/png', 'text/html', 'a.png', 'file_type_mismatch'],
    ['image/png', 'image/png', 'a.html', 'file_type_mismatch'],
    ['application/pdf', 'application/pdf', 'a.pdf.exe', 'file_type_mismatch'],
  ])('magic %s declared %s named %s is refused: %s', (magic, declared, name, reason) => {
    expect(() => fileKindOf(magic, declared, name)).toThrow(expect.objectContaining({ details: { reason } }))
  })
})

describe('a clean name', () => {
  const pdf = { extensions: ['pdf'] } as const
  it.each([
    ['发票 1.pdf', '发票 1.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\me\\合同.PDF', '合同.pdf'],
    ['no-extension', 'no-extension.pdf'],
    ['.pdf', 'file.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['gpj\u202efdp.pdf', 'gpjfdp.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(120)}.pdf`],
    ['half \ud83d.pdf', 'half \ufffd.pdf'],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given, { extensions: [...pdf.extensions] })).toBe(clean)
  })
})

it('only pictures, sound, films and PDF are shown in place', () => {
  expect(['image/jpeg', 'application/pdf', 'audio/mpeg'].every(isInlineType)).toBe(true)
  expect([xlsx, 'text/html', 'image/svg+xml'].some(isInlineType)).toBe(false)
})
