import { certificateStates } from '@linli/evaluation-contract/campaign'

const yesOrNo = (asked: string | undefined) => (asked === 'true' || asked === 'false' ? asked : undefined)

/** What an address asks of the list of scorers; what the server would refuse is left out, for anybody may have typed it. */
export const askedOf = ({
  isActive,
  certificate,
  hasConflicts,
  ...rest
}: Readonly<Record<string, string | undefined>>) => ({
  ...rest,
  isActive: yesOrNo(isActive),
  certificate: certificateStates.find((each) => each === certificate),
  hasConflicts: yesOrNo(hasConflicts),
})
