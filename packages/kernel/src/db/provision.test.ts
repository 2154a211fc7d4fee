import { randomBytes } from 'node:crypto'

import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { testKernel, type TestKernel } from '../testing/index.ts'
import { provision } from './provision.ts'

let test: TestKernel
const names = Array.from({ length: 4 }, () => `provision_${randomBytes(6).toString('hex')}`)
beforeAll(async () => {
  test = await testKernel()
  for (const name of names) await test.admin.query(`create database ${name}`)
})
afterAll(async () => {
  for (const name of names) await test.admin.query(`drop database if exists ${name} with (force)`)
  await test.close()
})

it('makes its roles beside others who do the same in other databases of the cluster', async () => {
  const { adminUrl, passwords } = test.kernel.config
  const beside = async (name: string) => {
    const url = new URL(adminUrl)
    url.pathname = `/${name}`
    const admin = new pg.Client({ connectionString: url.href })
    await admin.connect()
    try {
      for (let round = 0; round < 10; round++) await provision(admin, passwords)
    } finally {
      await admin.end()
    }
  }
  await expect(Promise.all(names.map(beside))).resolves.toHaveLength(names.length)
})
