import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { newId } from '@linli/contract'

import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../../testing/index.ts'
import type { StoredFile } from '../stored-file.ts'

/** An estate with somebody to upload and to look, and a neighbour elsewhere. */
export interface FileDesk {
  test: TestKernel
  estate: TestTenant
  manager: TestMember
  resident: TestMember
  neighbour: TestMember
  filesOnDisk(): string[]
  upload(member: TestMember, form: FormData, headers?: Record<string, string>): Promise<Response>
  get(
    member: TestMember | null,
    id: string,
    suffix?: string,
    headers?: Record<string, string>,
    tenantId?: string,
  ): Promise<Response>
  close(): Promise<void>
}

export async function openFileDesk(): Promise<FileDesk> {
  const test = await testKernel()
  const estate = await test.mintTenant()
  return {
    test,
    estate,
    manager: await test.mintMember(estate, ['estate-manager']),
    resident: await test.mintMember(estate, ['resident']),
    neighbour: await test.mintMember(await test.mintTenant(), ['estate-manager']),
    filesOnDisk() {
      const root = join(test.kernel.config.dataDir, 'files')
      if (!existsSync(root)) return []
      return readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name))
    },
    upload: async (member, form, headers = {}) =>
      test.app.request(`/api/t/${member.tenantId}/files`, {
        method: 'POST',
        body: form,
        headers: { cookie: member.cookie, 'idempotency-key': newId(), ...headers },
      }),
    get: async (member, id, suffix = '', headers = {}, tenantId = estate.id) =>
      test.app.request(`/api/t/${tenantId}/files/${id}${suffix}`, {
        headers: { ...(member ? { cookie: member.cookie } : {}), ...headers },
      }),
    async close() {
      rmSync(test.kernel.config.dataDir, { recursive: true, force: true })
      await test.close()
    },
  }
}

/** The answer to an upload that was taken; throws what was said when it was not. */
export async function storedIn(response: Response): Promise<StoredFile> {
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as StoredFile
}

/** Linux says what this process holds open; elsewhere the check says nothing. */
export const openStagingFiles = (): string[] =>
  existsSync('/proc/self/fd')
    ? readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          const target = readlinkSync(`/proc/self/fd/${fd}`)
          return target.includes('.staging') ? [target] : []
        } catch {
          return []
        }
      })
    : []
