export { type Postgres, type PostgresOptions, removePostgres, startPostgres } from '../postgres/cluster.ts'
export { startThrowawayPostgres, type ThrowawayPostgres } from '../postgres/throwaway.ts'
