export { http, httpBelow, onProblem, withQuery, type CallOptions, type Http, type Query } from './api/http.ts'
export { accountApi, api, pluginApi, pluginHttp, tenantHttp } from './api/clients.ts'
export type { TypedHttp } from './api/typed.ts'
export type { AccountAnswer, AccountPaths, AnswerIn, KernelAnswer, KernelPaths } from './api/answers.ts'
export { latestOf } from './api/latest-of.ts'
export { isProblem, ProblemError, type ProblemBody, type ProblemCode } from './api/problem.ts'
export {
  addCatalogue,
  i18n,
  isLocale,
  locales,
  setLocale,
  type Catalogue,
  type Locale,
  type Messages,
} from './i18n/i18n.ts'
export { useSession } from './session/session-store.ts'
export { useTenant, type TenantPage } from './session/tenant-store.ts'
export { usePreferences, type TextSize } from './session/preferences-store.ts'
export { useCan } from './session/use-can.ts'
export { currentTenantId } from './session/current-tenant.ts'
export type * from './session/types.ts'
export { applyAccent, accentHex, isDark, type ThemeChoice } from './theme/apply-theme.ts'
export { accentColours } from './theme/accent.ts'
export { useList, type List, type ListOptions } from './list/use-list.ts'
export { handleListKey } from './list/list-keys.ts'
export { allPages } from './list/all-pages.ts'
export type { SavedFilter } from './list/saved-filters.ts'
export { useForm, type FormOptions } from './form/use-form.ts'
export { dropDraft, readDraft, writeDraft } from './form/draft.ts'
export { default as FormField } from './form/FormField.vue'
export { default as TextField } from './form/TextField.vue'
export { default as SelectField } from './form/SelectField.vue'
export { houseZone, useTimeWords } from './time/use-time-words.ts'
export { useNow } from './time/use-now.ts'
export { default as ClockTag } from './time/ClockTag.vue'
export { default as TimeText } from './time/TimeText.vue'
export {
  streamConnected,
  useChanged,
  useStream,
  type ChangedEvent,
  type JobEvent,
} from './realtime/use-stream.ts'
export { useOnline } from './realtime/use-online.ts'
export { default as RecordTimeline } from './timeline/RecordTimeline.vue'
export type { TimelineChange, TimelineEntry, TimelinePicture } from './timeline/timeline-entry.ts'
export { VoiceNote, VoicePlayer } from './audio/later.ts'
export { default as MaskedValue } from './personal/MaskedValue.vue'
export { default as EmptyState } from './states/EmptyState.vue'
export { default as ErrorState } from './states/ErrorState.vue'
export { default as SkeletonRows } from './states/SkeletonRows.vue'
export { default as AppIcon } from './icon/AppIcon.vue'
export { default as PluginSlot } from './plugin/PluginSlot.vue'
export { default as PluginGate } from './plugin/PluginGate.vue'
export { default as PluginBoundary } from './plugin/PluginBoundary.vue'
export { usePluginHost } from './plugin/use-plugin-host.ts'
export { definePluginSurface, type PluginSurface } from './plugin/plugin-surface.ts'
export { startShell, type ShellSetup } from './start-shell.ts'
