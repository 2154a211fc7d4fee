import { hkdfSync } from 'node:crypto'
import { resolve } from 'node:path'

import { z } from 'zod'

/** `{"name":"value"}` as one variable; empty when unset. */
const jsonMap = <V extends z.ZodType>(value: V) =>
  z
    .string()
    .default('{}')
    .transform((text, ctx) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        ctx.addIssue({ code: 'custom', message: 'is no JSON' })
        return z.NEVER
      }
    })
    .pipe(z.record(z.string(), value))

const environment = z.object({
  DATABASE_URL: z.string().optional(),
  DATABASE_ADMIN_URL: z.string().optional(),
  DATABASE_APP_URL: z.string().optional(),
  DATABASE_WORKER_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  LINLI_SECRET: z.string().min(32),
  LINLI_FIELD_KEYS: z.string().optional(),
  LINLI_SECRET_OLD: z.string().min(32).optional(),
  LINLI_ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  LINLI_DATA_DIR: z.string().default('.linli'),
  LINLI_PUBLIC_URL: z.url().optional(),
  LINLI_DEV_REMOTES: jsonMap(z.url()),
  LINLI_DEV_SHELLS: jsonMap(z.url()),
  LINLI_ACCOUNT_REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).default(1_200),
  LINLI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  LINLI_TRUST_PROXY: z.enum(['0', '1']).default('0'),
  LINLI_METRICS_TOKEN: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMS_WEBHOOK_URL: z.url().optional(),
  SMS_WEBHOOK_SECRET: z.string().optional(),
  WECHAT_WEBHOOK_URL: z.url().optional(),
  WECHAT_WEBHOOK_SECRET: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  LINLI_HANDLER_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(10_000),
  LINLI_SHUTDOWN_DELAY_MS: z.coerce.number().int().min(0).max(20_000).default(0),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4180),
})

export interface KernelConfig extends z.output<typeof environment> {
  /** Login that migrates; empty in a process that was given the logins of the application alone. */
  adminUrl: string
  appUrl: string
  /** Login of the queue; empty in a `web` process that was not given it. */
  workerUrl: string
  passwords: { app: string; worker: string }
  dataDir: string
  publicUrl: string
}

/** A key of its own for each purpose, from the one secret. */
export const deriveKey = (secret: string, purpose: string, bytes = 32): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'linli', purpose, bytes))

const withLogin = (url: string, login: string, password: string) => {
  const parsed = new URL(url)
  parsed.username = login
  parsed.password = password
  return parsed.href
}

/** Reads the environment once; throws one sentence that names what is wrong. */
export function readConfig(source: NodeJS.ProcessEnv): KernelConfig {
  const parsed = environment.safeParse(source)
  if (!parsed.success) {
    throw new Error(
      `configuration: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    )
  }
  const env = parsed.data
  const adminUrl = env.DATABASE_ADMIN_URL || env.DATABASE_URL || ''
  const passwords = {
    app: deriveKey(env.LINLI_SECRET, 'login app').toString('base64url'),
    worker: deriveKey(env.LINLI_SECRET, 'login worker').toString('base64url'),
  }
  const urlOf = (given: string | undefined, login: string, password: string) => {
    const url = given || adminUrl
    // A given login without a password is ours: its password derives from the secret.
    return url && (!given || !new URL(given).password) ? withLogin(url, login, password) : url
  }
  const appUrl = urlOf(env.DATABASE_APP_URL, 'linli_app', passwords.app)
  if (!appUrl) throw new Error('configuration: neither DATABASE_URL nor DATABASE_APP_URL is set')
  const workerUrl = urlOf(env.DATABASE_WORKER_URL, 'linli_worker', passwords.worker)
  if (!workerUrl && env.LINLI_ROLE !== 'web')
    throw new Error('configuration: neither DATABASE_URL nor DATABASE_WORKER_URL is set')
  return {
    ...env,
    adminUrl,
    passwords,
    appUrl,
    workerUrl,
    dataDir: resolve(env.LINLI_DATA_DIR),
    publicUrl: env.LINLI_PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`,
  }
}
