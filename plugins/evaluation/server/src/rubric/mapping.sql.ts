import { rubricMappings } from './rubric.schema.ts'

export const mappingColumns = {
  id: rubricMappings.id,
  fromId: rubricMappings.fromId,
  toId: rubricMappings.toId,
  rows: rubricMappings.rows,
  version: rubricMappings.version,
}
