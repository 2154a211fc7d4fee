import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'

import { sampleChain, sampleProofs } from '@linli/evaluation-contract/proof/testing'
import { build } from 'vite'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { verifyConfig } from '../../one-page.config.ts'

/** The page as it is built, run in this document: what an outsider opens from a disk. */
const { good, untouched, corrected, correction, publicKey, reason } = await sampleProofs()
let fileNames: string[] = []
let html = ''

beforeAll(async () => {
  const { build: options, ...config } = verifyConfig(join(import.meta.dirname, '../..'))
  const output = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...options, write: false },
  })
  const files = [output].flat().flatMap((each) => ('output' in each ? each.output : []))
  fileNames = files.map(({ fileName }) => fileName)
  const [page] = files
  html = page?.type === 'asset' ? String(page.source) : ''
}, 60_000)

const inner = (tag: string): string => new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1] ?? ''
const byId = (id: string) => document.getElementById(id)
const field = (id: string): HTMLInputElement => {
  const found = byId(id)
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${id}`)
  return found
}

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN')
  document.body.innerHTML = inner('body').replace(/<script[^]*<\/script>/, '')
  // Strict and in a scope of its own, as a module is.
  runInThisContext(`(() => { 'use strict'; ${inner('script')} })()`)
})

function choose(id: string, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  Object.defineProperty(field(id), 'files', { value: [new File([text], 'x.json')], configurable: true })
  field(id).dispatchEvent(new Event('change'))
}
function type(id: string, text: string): void {
  field(id).value = text
  field(id).dispatchEvent(new Event('input'))
}
const headline = () => document.querySelector('.headline')
const until = (text: string) => vi.waitUntil(() => headline()?.textContent?.includes(text))
const linesOf = (tone: string) =>
  [...document.querySelectorAll('#result li')]
    .filter((line) => line.querySelector(`.mark.${tone}`))
    .map((line) => line.querySelector('div')?.textContent ?? '')

describe('the built page', () => {
  it('is one file that asks nobody for anything, and its policy names what it holds', () => {
    expect(fileNames).toEqual(['index.html'])
    expect(html).not.toMatch(/(?:src|href)="(?!data:,")/)
    expect(inner('script')).not.toMatch(/\bfetch\(|XMLHttpRequest|import\(/)
    for (const tag of ['script', 'style'])
      expect(html).toContain(`sha256-${createHash('sha256').update(inner(tag)).digest('base64')}`)
    expect(html).toContain("default-src 'none'")
  })

  it('speaks Chinese or English', () => {
    expect(document.querySelector('h1')?.textContent).toBe('评价结果核验')
    byId('language')?.click()
    expect(document.querySelector('h1')?.textContent).toBe('Verify an evaluation result')
    expect(document.documentElement.lang).toBe('en')
  })

  it('proves a file against the printed hash, typed as people type it', async () => {
    choose('file', good)
    await until('文件前后一致')
    type('hash', `${good.manifestHash.slice(0, 30)} ${good.manifestHash.slice(30).toUpperCase()}`)
    await until('核验通过')
    expect([...document.querySelectorAll('dd')].map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['云栖里 0', '示例物业', '90', '类别 G1：9.5']),
    )
    expect(linesOf('bad')).toEqual([])
    expect(linesOf('good')).toContain('协会的数字签名有效。')
    type('hash', '0'.repeat(64))
    await until('核验不通过')
  })

  it('proves it against the known key, and says of a hash that is none that it was not used', async () => {
    choose('file', good)
    type('hash', 'abc')
    type('key', publicKey)
    await until('核验通过')
    expect(field('hash').getAttribute('aria-invalid')).toBe('true')
    expect(byId('hash-note')?.textContent).toContain('没有用它核对')
  })

  it('finds a changed score', async () => {
    choose('file', { ...good, payload: { ...good.payload, total: 99 } })
    await until('核验不通过')
    expect(linesOf('bad')).toEqual([expect.stringContaining('被改动过')])
  })

  it('says of a corrected result which publication it is of', async () => {
    choose('file', corrected)
    type('key', publicKey)
    await until('核验通过')
    expect(linesOf('open')[0]).toContain('更正后的结果，更正了以前的 1 个条目')
  })

  it('says that a later publication corrected the entry, and why; others stand', async () => {
    choose('file', good)
    choose('later', correction)
    await until('已经更正')
    expect(linesOf('bad')).toEqual([expect.stringContaining(reason)])
    choose('file', untouched)
    await until('文件前后一致')
    expect(linesOf('good')).toContain('紧接着的第 2 次公布没有更正这个条目。')
  })

  it('takes the steps of the campaign, and is a no when they are not those that were signed for', async () => {
    choose('file', corrected)
    type('hash', corrected.manifestHash)
    choose('chain', sampleChain())
    await until('核验通过')
    expect(linesOf('good').at(-1)).toContain('第 3 步与协会签名时的一致')
    choose('chain', sampleChain('别人'))
    await until('核验不通过')
    expect(linesOf('bad')).toEqual([expect.stringContaining('第 3 步不是协会签名时的那一步')])
  })

  it('says of an award’s key that it is one: titles are not part of the file', async () => {
    choose('file', { ...good, payload: { ...good.payload, awards: [{ key: 'model', rank: 1 }] } })
    await until('核验不通过')
    expect([...document.querySelectorAll('dd')].map((each) => each.textContent)).toContain('奖项 model')
  })

  it('shows what stands in a file as text, whatever it is', async () => {
    choose('file', { ...good, payload: { ...good.payload, estate: '<img src=x onerror=alert(1)>' } })
    await until('核验不通过')
    expect(document.querySelector('#result img')).toBeNull()
    choose('file', '{')
    await until('文件打不开')
    expect(document.querySelector('#result li')).toBeNull()
  })
})
