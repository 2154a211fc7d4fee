import type { Catalogue } from '@linli/web-kit'

export * from './naive.ts'
export { default as UiProvider } from './UiProvider.vue'
export { default as ModalDialog } from './ModalDialog.vue'
export { default as WaitDialog } from './WaitDialog.vue'
export { default as DataList } from './DataList.vue'
export { default as ExportLink } from './ExportLink.vue'
export { default as FilterBar } from './FilterBar.vue'
export { default as FilterChip } from './FilterChip.vue'
export { default as FilterSelect } from './FilterSelect.vue'
export { default as ListSplit } from './ListSplit.vue'
export { default as SidePanel } from './SidePanel.vue'
export { default as FormDialog } from './FormDialog.vue'
export { default as FormFrame } from './FormFrame.vue'
export { default as CheckField } from './CheckField.vue'
export { default as FieldGroup } from './FieldGroup.vue'
export { default as RadioList } from './RadioList.vue'
export type { FieldSpec, FieldValues } from './form-spec.ts'
export type { ListColumn } from './list-column.ts'
export { toast } from './toast.ts'

export const uiCatalogue: Catalogue = {
  'zh-CN': () => import('./i18n/zh-cn.ts'),
  en: () => import('./i18n/en.ts'),
}
