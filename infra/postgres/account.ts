import { chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The operating system account that Postgres runs under; it refuses to run as root. */
export interface Account {
  uid: number
  gid: number
}

/**
 * The account for a server whose data lie in `dataDir`, or undefined when we are an ordinary user and
 * Postgres can simply run as us. Existing data keep their owner, a checkout that belongs to somebody
 * gives its owner, everything else goes to `postgres` or `nobody`.
 */
export function serverAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const place of [dataDir, nearestExisting(dataDir), import.meta.dirname]) {
    if (!existsSync(place)) continue
    const { uid, gid } = statSync(place)
    if (uid !== 0) return { uid, gid }
  }
  return passwdEntry('postgres') ?? passwdEntry('nobody') ?? { uid: 65534, gid: 65534 }
}

/** Whether the account may enter every folder down to `path` and read or run what is there. */
export function isReachable(path: string, account: Account): boolean {
  let place = nearestExisting(resolve(path))
  while (true) {
    if (!mayEnter(place, account)) return false
    const parent = dirname(place)
    if (parent === place) return true
    place = parent
  }
}

/** A folder that any account can walk to, for what cannot stay inside a closed checkout. */
export function reachableBase(account: Account): string {
  const base = process.platform === 'darwin' ? '/usr/local/var/linli' : '/var/lib/linli'
  mkdirSync(base, { recursive: true, mode: 0o755 })
  if (!isReachable(base, account))
    throw new Error(
      `The account ${account.uid} of Postgres cannot enter ${base}: open that folder or set DATABASE_URL.`,
    )
  return base
}

/** The temporary folder, or the system's own when TMPDIR is closed to the account. */
export function reachableTemp(account: Account | undefined): string {
  const candidates = [tmpdir(), '/tmp', '/var/tmp']
  const found = candidates.find((place) => existsSync(place) && (!account || isReachable(place, account)))
  return found ?? (account ? reachableBase(account) : tmpdir())
}

/** Makes a folder that only the account can open. */
export function makePrivateDir(path: string, account: Account | undefined): void {
  mkdirSync(dirname(path), { recursive: true })
  mkdirSync(path, { mode: 0o700 })
  if (account) chownSync(path, account.uid, account.gid)
}

/** The superuser's password lies in a file inside the data folder. */
export function passwordFile(dataDir: string): string {
  return join(dataDir, 'superuser.password')
}

function nearestExisting(path: string): string {
  let place = resolve(path)
  while (!existsSync(place)) place = dirname(place)
  return place
}

function mayEnter(place: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(place)
  const bits = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode
  return (bits & 0o1) === 0o1
}

function passwdEntry(name: string): Account | undefined {
  if (!existsSync('/etc/passwd')) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}
