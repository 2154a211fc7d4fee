import { tenantTable } from './tenant-table.ts'

/** Declares a tenant table of the kernel itself. */
export const kernelTable = tenantTable('kernel')
