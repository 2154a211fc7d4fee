export * from './providers.ts'
export * from './standard-rubric.ts'
export * from './yearly-cadence.ts'
