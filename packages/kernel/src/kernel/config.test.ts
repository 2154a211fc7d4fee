import { expect, it } from 'vitest'

import { deriveKey, readConfig } from './config.ts'

const LINLI_SECRET = 'a secret of thirty-two characters or more'
const appPassword = deriveKey(LINLI_SECRET, 'login app').toString('base64url')

it('derives the logins of the application from the one that migrates', () => {
  const config = readConfig({ LINLI_SECRET, DATABASE_URL: 'postgres://boss:pw@db:5432/linli' })
  expect(config.adminUrl).toBe('postgres://boss:pw@db:5432/linli')
  expect(config.appUrl).toBe(`postgres://linli_app:${appPassword}@db:5432/linli`)
  expect(new URL(config.workerUrl).username).toBe('linli_worker')
})

it('lets a web process live without the login that migrates, and a worker with the two that it uses', () => {
  const web = readConfig({
    LINLI_SECRET,
    LINLI_ROLE: 'web',
    DATABASE_APP_URL: 'postgres://linli_app@db:5432/linli',
  })
  expect(web).toMatchObject({ adminUrl: '', workerUrl: '' })
  expect(web.appUrl).toBe(`postgres://linli_app:${appPassword}@db:5432/linli`)
  const own = 'postgres://mine:word@db:5432/linli'
  expect(readConfig({ LINLI_SECRET, LINLI_ROLE: 'web', DATABASE_APP_URL: own }).appUrl).toBe(own)
  expect(
    readConfig({ LINLI_SECRET, LINLI_ROLE: 'worker', DATABASE_APP_URL: own, DATABASE_WORKER_URL: own }),
  ).toMatchObject({ adminUrl: '', workerUrl: own })
})

it('says in one sentence which login is missing', () => {
  expect(() => readConfig({ LINLI_SECRET, LINLI_ROLE: 'web' })).toThrow('DATABASE_APP_URL')
  expect(() => readConfig({ LINLI_SECRET, DATABASE_APP_URL: 'postgres://a:b@db/linli' })).toThrow(
    'DATABASE_WORKER_URL',
  )
  expect(() =>
    readConfig({ LINLI_SECRET, DATABASE_URL: 'postgres://a@db/x', LINLI_DEV_REMOTES: '{' }),
  ).toThrow('LINLI_DEV_REMOTES is no JSON')
})
