/** What the processes in `apps/` are made of. */
export { assertSafeDatabase } from './db/boot-check.ts'
export { createApp, type Extension } from './http/app.ts'
export { createKernel, createLogger } from './kernel/create-kernel.ts'
export { migrate } from './db/migrate.ts'
export { readConfig, type KernelConfig } from './kernel/config.ts'
export { startWorker, type Worker } from './jobs/worker.ts'
export type { Kernel } from './kernel/kernel.ts'
