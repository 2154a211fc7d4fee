import { tenantTable } from '@linli/kernel'
import { manifest } from '@linli/smart-property-contract'

/** Declares a table of this plugin. */
export const pluginTable = tenantTable(manifest.id)
