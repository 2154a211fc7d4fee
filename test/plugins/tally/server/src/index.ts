export { tally } from './plugin.ts'
