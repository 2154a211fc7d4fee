import { AppError, type TenantKind } from '@linli/contract'

import { ledgerImporter } from '../registry/ledger/ledger-importer.ts'
import { estatesImporter } from '../tenants/estates-importer.ts'
import type { Importer } from './importer.ts'

const importers: readonly Importer[] = [ledgerImporter, estatesImporter]

/** The importer of a kind, where this kind of tenant may use it; NOT_FOUND otherwise. */
export function importerOf(kind: string, tenantKind: TenantKind): Importer {
  const importer = importers.find((each) => each.kind === kind)
  if (!importer?.tenantKinds.includes(tenantKind)) throw new AppError('not_found')
  return importer
}
