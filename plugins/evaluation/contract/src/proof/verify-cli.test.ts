import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { sampleChain, sampleProofs } from './testing/sample-proof.ts'

const { good, corrected } = await sampleProofs()
const folder = mkdtempSync(join(tmpdir(), 'verify-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(content: unknown, more: string | readonly string[] = [], lang = 'en_GB.UTF-8') {
  const path = join(folder, 'proof.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return start([path, ...(typeof more === 'string' ? [more] : more)], lang)
}
function start(args: string[], lang = 'en_GB.UTF-8') {
  const script = join(import.meta.dirname, 'verify-cli.ts')
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: lang },
  })
  return { status, lines: stdout.trim().split('\n') }
}

describe('the script', () => {
  it('ends well for a file as it was published, with and without the printed hash', () => {
    expect(run(good)).toMatchObject({ status: 0 })
    const { status, lines } = run(good, good.manifestHash.toUpperCase())
    expect(status).toBe(0)
    expect(lines[0]).toMatch(/^Verified/)
    expect(lines).toContain('[ok] The digital signature is valid.')
  })

  it('ends with 1 for a changed score and for another printed hash', () => {
    const { status, lines } = run({ ...good, payload: { ...good.payload, total: 99 } })
    expect(status).toBe(1)
    expect(lines[0]).toMatch(/^Not verified/)
    expect(run(good, '0'.repeat(64)).status).toBe(1)
  })

  it('says that a file is of a correction', () => {
    const { status, lines } = run(corrected, corrected.manifestHash)
    expect(status).toBe(0)
    expect(lines[1]).toContain('publication 2: a corrected result')
  })

  it('takes the campaign’s steps: ends with 1 where they are not those that were signed for', () => {
    const withSteps = (steps: unknown, from: unknown = corrected) => {
      const path = join(folder, 'chain.json')
      writeFileSync(path, JSON.stringify(steps))
      return run(from, ['--chain', path])
    }
    const { status, lines } = withSteps(sampleChain())
    expect(status).toBe(0)
    expect(lines.at(-1)).toMatch(/^\[ok\] The 5 steps given follow each other, and step 3/)
    expect(withSteps(sampleChain('another'))).toMatchObject({
      status: 1,
      lines: [
        expect.stringMatching(/^Not verified/),
        ...lines.slice(1, -1),
        expect.stringContaining('[no] Step 3'),
      ],
    })
    expect(withSteps({ schema: 'linli-chain/1' }).status).toBe(1)
    expect(withSteps(sampleChain(), good)).toMatchObject({ status: 0 })
    expect(run(good, ['--chain', join(folder, 'none.json')]).lines[0]).toMatch(/^Cannot read/)
    expect(run(good, ['--steps', 'x']).lines[0]).toMatch(/^Usage/)
  })

  it('speaks Chinese where the terminal does', () =>
    expect(run(good, good.manifestHash, 'zh_CN.UTF-8').lines[0]).toMatch(/^核验通过/))

  it('says in a sentence what it cannot use', () => {
    expect(run('{')).toMatchObject({ status: 1, lines: [expect.stringContaining('cannot be read')] })
    expect(run(good, 'abc')).toMatchObject({ status: 1, lines: [expect.stringContaining('64 characters')] })
    expect(start([join(folder, 'none.json')])).toMatchObject({
      status: 1,
      lines: [expect.stringMatching(/^Cannot read the file/)],
    })
    expect(start([])).toMatchObject({ status: 1, lines: [expect.stringMatching(/^Usage/)] })
  })
})
