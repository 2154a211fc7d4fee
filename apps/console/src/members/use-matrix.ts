import { toast } from '@linli/ui-console'
import { isProblem, api, useCan } from '@linli/web-kit'
import { computed, onMounted, ref, shallowRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import type { Matrix, MatrixCell, MatrixPermission } from './use-members.ts'

const mark = { all: '●', some: '◐', none: '' }
const holds = (cell: MatrixCell | undefined): 'all' | 'some' | 'none' =>
  !cell?.isAllowed ? 'none' : cell.isConditional || cell.fields ? 'some' : 'all'

/** One cell of the table, and what it says in a sentence for who cannot see its mark. */
function useCells(matrix: Ref<Matrix | null>) {
  const { t } = useI18n({ useScope: 'global' })
  const cells = computed(
    () => new Map((matrix.value?.cells ?? []).map((cell) => [`${cell.role} ${cell.permission}`, cell])),
  )
  const cellOf = (permission: MatrixPermission, role: string): MatrixCell | undefined =>
    cells.value.get(`${role} ${permission.key}`)

  function describe(permission: MatrixPermission, role: string): string {
    const cell = cellOf(permission, role)
    const join = (words: readonly string[]) => words.filter(Boolean).join(t('kit.listSeparator'))
    const fields = cell?.fields ? t('members.onlyFields', { fields: join(cell.fields) }) : ''
    const origin = cell && cell.origin !== 'default' ? t(`members.origin.${cell.origin}`) : ''
    return join([t(`role.${role}`), permission.title, t(`members.holds.${holds(cell)}`), fields, origin])
  }
  return { cellOf, describe }
}

/** Which role may do what here: read, searched, and changed one cell at a time. */
export function useMatrix() {
  const can = useCan()
  const matrix = shallowRef<Matrix | null>(null)
  const error = shallowRef<unknown>(null)
  const q = ref('')

  async function load(): Promise<void> {
    try {
      matrix.value = await api.get('/roles/matrix')
      error.value = null
    } catch (failure) {
      error.value = failure
    }
  }
  onMounted(load)

  const groups = computed(() => {
    const found = (matrix.value?.permissions ?? []).filter((permission) =>
      `${permission.title}${permission.pluginTitle}${permission.clause ?? ''}`.includes(q.value.trim()),
    )
    return [...Map.groupBy(found, (permission) => permission.pluginTitle)]
  })
  const { cellOf, describe } = useCells(matrix)

  /** The other way round; a decision that only repeats what holds above is taken back. */
  async function toggle(permission: MatrixPermission, role: string): Promise<void> {
    const cell = cellOf(permission, role)
    const wanted = !cell?.isAllowed
    const isBack = cell?.origin === 'override' && cell.isAllowedAbove === wanted
    const change = { role, permission: permission.key, isAllowed: isBack ? null : wanted }
    try {
      const body = { seen: matrix.value?.seen, changes: [change] }
      matrix.value = await api.put('/roles/matrix', body)
    } catch (failure) {
      if (isProblem(failure, 'stale_version')) await load()
      toast.problem(failure)
    }
  }

  return {
    matrix,
    error,
    q,
    groups,
    load,
    toggle,
    describe,
    markOf: (permission: MatrixPermission, role: string): string => mark[holds(cellOf(permission, role))],
    isOwn: (permission: MatrixPermission, role: string): boolean =>
      cellOf(permission, role)?.origin === 'override',
    mayChange: (permission: MatrixPermission): boolean =>
      permission.canChange && can('manage', 'kernel.role'),
  }
}
