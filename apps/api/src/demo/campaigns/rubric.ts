import { rubricDoc } from '@linli/evaluation-contract'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import { standardRubric } from '@linli/evaluation-contract/standard'

/** The standard's rubric, by which both campaigns evaluate. */
export const rubric = indexRubric(rubricDoc.parse(standardRubric))
