import './styles/phone.css'
import './styles/vant-tokens.css'

export { showPictures } from './vant.ts'
export { toast } from './toast.ts'
export { confirm, type Question } from './page/confirm.ts'
export { default as MobilePage } from './page/MobilePage.vue'
export { default as MobileList } from './list/MobileList.vue'
export { BottomSheet, PhotoPicker, StarRating, SwitchRow, VoiceRecorder } from './later.ts'
export { keepPhoto } from './photo/downscale.ts'
export { usePhotoUrls } from './photo/use-photo-urls.ts'
export type {
  Attachment,
  EntryState,
  KeptPhoto,
  KeptVoice,
  NewEntry,
  OutboxEntry,
} from './outbox/outbox-entry.ts'
export { drafts, forgetAccount } from './outbox/drafts.ts'
export {
  startOutbox,
  useOutbox,
  useOutboxEvents,
  useOutboxWithStream,
  type Outcome,
} from './outbox/use-outbox.ts'
export { useMyUnits, type MyUnit } from './unit/my-units.ts'
export { uiCatalogue } from './i18n/catalogue.ts'
