import { manifest } from '@linli/evaluation-contract'
import { tenantTable } from '@linli/kernel'

/** Declares a table of this plugin. */
export const pluginTable = tenantTable(manifest.id)
