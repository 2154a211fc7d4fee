import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { createSavedFilter, removeSavedFilter, updateSavedFilter } from './keep-saved-filter.ts'
import { listSavedFilters } from './list-saved-filters.ts'

addMessages({
  'zh-CN': {
    'action.kernel.saved-filter.create': '保存了一个筛选',
    'action.kernel.saved-filter.update': '修改了一个筛选',
    'action.kernel.saved-filter.remove': '删除了一个筛选',
    'reason.filter_name_taken': '您已有同名的筛选，请换个名字',
    'reason.too_many_filters': '一个列表最多保存 {limit} 个筛选',
    'issue.too_many': '数量太多',
  },
  en: {
    'action.kernel.saved-filter.create': 'saved a filter',
    'action.kernel.saved-filter.update': 'changed a saved filter',
    'action.kernel.saved-filter.remove': 'removed a saved filter',
    'reason.filter_name_taken': 'You have a filter of this name already. Please choose another.',
    'reason.too_many_filters': 'A list keeps at most {limit} filters.',
    'issue.too_many': 'Too many',
  },
})

const routes = defineRoutes((bind) => {
  bind.get('/saved-filters', listSavedFilters, 'Named filters of one list, own and shared')
  bind.post('/saved-filters', createSavedFilter, 'Keep filters under a name')
  bind.patch('/saved-filters/{id}', updateSavedFilter, 'Change an own filter')
  bind.delete('/saved-filters/{id}', removeSavedFilter, 'Remove an own filter')
})

export const savedFiltersPart: KernelPart = { routes }
