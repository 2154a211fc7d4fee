import { templatesInput, templatesOutput, templateSubject } from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { effectiveTemplates } from './effective-templates.ts'

/** The templates as they hold here. For a move, or to who does not manage them, those in use alone. */
export const listTemplates = defineQuery({
  name: 'smart-property.template.list',
  can: ['read', templateSubject],
  input: templatesInput,
  output: templatesOutput,
  async run(ctx, { q, move, kind }) {
    const isManaged = move === undefined && ctx.ability.can('manage', templateSubject)
    const wanted = q?.toLowerCase() ?? ''
    const rows = (await effectiveTemplates(ctx)).filter(
      (row) =>
        (isManaged || row.isActive) &&
        (move === undefined || row.moves.includes(move)) &&
        (kind === undefined || row.kinds.length === 0 || row.kinds.includes(kind)) &&
        `${row.title}\n${row.body}`.toLowerCase().includes(wanted),
    )
    return {
      rows: rows.map(({ tenantId, ...row }) => ({ ...row, isInherited: tenantId !== ctx.tenant.id })),
    }
  },
})
