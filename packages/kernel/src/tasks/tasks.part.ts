import { definePermissions } from '@linli/contract'

import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { finishTask } from './finish-task.ts'
import { countTasks, listTasks } from './list-tasks.ts'
import { taskExports } from './tasks.exports.ts'

addMessages({
  'zh-CN': {
    'action.kernel.task.finish': '办完了一件待办',
    'reason.task_done_already': '这件待办已经办完了',
    'field.doneAt': '办结时间',
  },
  en: {
    'action.kernel.task.finish': 'finished a task',
    'reason.task_done_already': 'This task is done already.',
    'field.doneAt': 'Done at',
  },
})

const routes = defineRoutes((bind) => {
  bind.get('/tasks', listTasks, 'Own tasks, as they fall due')
  bind.get('/tasks/count', countTasks, 'Own open tasks by when they fall due')
  bind.post('/tasks/{id}/done', finishTask, 'Mark a task as done')
})

/** The day of the whole estate (or company), not only one's own. */
const permissions = definePermissions({
  'kernel.task.oversee': {
    subject: 'kernel.task',
    verb: 'oversee',
    roles: {
      'estate-manager': true,
      steward: true,
      'group-admin': true,
      'group-operator': true,
      'branch-manager': true,
    },
  },
})

export const tasksPart: KernelPart = { routes, permissions, exports: taskExports }
