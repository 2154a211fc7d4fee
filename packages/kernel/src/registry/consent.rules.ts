/** What a person may be asked to agree to. */
export const consentKinds = [
  'political_status',
  'care_profile',
  'portrait',
  'contact_by_message',
  'health_data',
] as const
export type ConsentKind = (typeof consentKinds)[number]

export const consentChannels = ['paper', 'app', 'counter', 'phone', 'import'] as const
export type ConsentChannel = (typeof consentChannels)[number]

/** Why somebody is shown a full phone or ID number; each look is kept with its purpose. */
export const revealPurposes = [
  'contact_resident',
  'emergency',
  'verify_identity',
  'handle_complaint',
  'legal_duty',
  'data_subject_request',
] as const
export type RevealPurpose = (typeof revealPurposes)[number]
