import { campaignSubject } from '@linli/evaluation-contract'

/** Where what a campaign has committed to is read without an account. */
export const campaignLinkOf = (id: string) => ({ subject: campaignSubject, id, publicPath: '/m/link' })
