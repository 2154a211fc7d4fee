export { brokenMigrations, greeterV2 } from './plugin-v2.ts'
export { greeterV1, heard, reachTooFar, sayGreeting } from './plugin-v1.ts'
