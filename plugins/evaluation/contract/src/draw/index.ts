export * from './assign.rules.ts'
export * from './draw.rules.ts'
export * from './pick-second-look.rules.ts'
export type { Conflict, Scorer, Task } from './places.rules.ts'
