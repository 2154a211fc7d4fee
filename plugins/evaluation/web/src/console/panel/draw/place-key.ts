/** Names a place of a campaign: an estate's assessment has one of each role. */
export const placeKey = (assessmentId: string, role: string): string => `${assessmentId} ${role}`
