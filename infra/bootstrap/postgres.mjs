export { removePostgres, startPostgres } from '../postgres/cluster.ts'
export { startThrowawayPostgres } from '../postgres/throwaway.ts'
