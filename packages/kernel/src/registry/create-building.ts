import { newId } from '@linli/contract'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { readBuilding } from './place-input.ts'
import { buildings } from './places.schema.ts'
import { shortText, written } from './registry.contract.ts'

/** Adds a building; one whose name is another spelling of an existing one is refused. */
export const createBuilding = defineAction({
  name: 'kernel.building.create',
  can: ['manage', 'kernel.building'],
  input: z.object({ name: shortText(40), note: z.string().max(500).default('') }),
  output: written,
  async run(ctx, { name, note }) {
    const id = newId()
    const building = readBuilding(name)
    await ctx.tx.insert(buildings).values({ id, ...building, note })
    ctx.audit({ subject: 'kernel.building', id, after: { name: building.name, key: building.key } })
    return { id, version: 1 }
  },
})
