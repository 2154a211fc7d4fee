import { campaignNextWords } from './zh-cn-campaigns-next.ts'
import { homeWords } from './zh-cn-home.ts'

/** What the home page shows of this plugin, so that it is opened without the words of all its pages. */
export const messages = { evaluation: { ...homeWords, campaigns: campaignNextWords } }
