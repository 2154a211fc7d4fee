import { handOver, prepare } from './prepare.mjs'

await prepare()
await handOver('test.ts')
