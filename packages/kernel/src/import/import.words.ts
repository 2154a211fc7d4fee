import type { Locale } from '../http/messages.ts'
import type { batchStates } from './import.schema.ts'

/** How far an import is, in the words of the page. */
export const batchStateWords: Record<Locale, Record<(typeof batchStates)[number], string>> = {
  'zh-CN': {
    mapping: '核对列名',
    checking: '正在检查',
    ready: '等待确认',
    running: '正在入库',
    done: '已完成',
    failed: '没有完成',
    undoing: '正在撤回',
    undone: '已撤回',
    cancelled: '已停下',
  },
  en: {
    mapping: 'Columns',
    checking: 'Checking',
    ready: 'To confirm',
    running: 'Writing',
    done: 'Done',
    failed: 'Not finished',
    undoing: 'Undoing',
    undone: 'Undone',
    cancelled: 'Stopped',
  },
}
