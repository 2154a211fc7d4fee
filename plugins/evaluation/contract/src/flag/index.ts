export * from './expected-checks.ts'
export * from './flag-states.ts'
export * from './flag.ts'
export * from './own-checks.ts'
