import { ProblemError } from '@linli/web-kit'
import { beforeEach, expect, it, vi } from 'vitest'
import { ref, shallowRef } from 'vue'

import { sampleDoc } from '../testing/sample-doc.ts'
import { createDocEditor } from './use-doc-editor.ts'
import { useSave, type Keeper } from './use-save.ts'

vi.mock('vue-i18n', async (original) => ({
  ...(await original<object>()),
  useI18n: () => ({ t: (key: string) => key }),
}))

const doc = sampleDoc()
const mine = { ...doc, title: { 'zh-CN': '我的', en: 'Mine' } }
const theirs = { ...doc, title: { 'zh-CN': '别人的', en: 'Theirs' } }
const save = vi.fn<(doc: unknown) => Promise<void>>()
const refusal = new ProblemError({
  type: 'about:blank',
  title: 'stale',
  status: 409,
  code: 'stale_version',
  requestId: '',
})

const load = vi.fn<() => Promise<boolean>>()
const cannotLoad = new ProblemError({
  type: 'about:blank',
  title: 'offline',
  status: 0,
  code: 'offline',
  requestId: '',
})

function bench() {
  const editor = createDocEditor(doc, ref(true))
  const keeper: Keeper = { save, load, rubric: shallowRef({ doc: theirs }), error: ref(cannotLoad) }
  return { editor, saving: useSave(keeper, editor) }
}

beforeEach(() => {
  save.mockReset().mockResolvedValue()
  load.mockReset().mockResolvedValue(true)
})

it('sends what is in hand and is clean afterwards', async () => {
  const { editor, saving } = bench()
  editor.apply(mine)
  await saving.save()
  expect(save).toHaveBeenCalledWith(mine)
  expect(editor.isDirty.value).toBe(false)
})

it('sends nothing when nothing was edited', async () => {
  await bench().saving.save()
  expect(save).not.toHaveBeenCalled()
})

it('says what is no rubric before it is sent', async () => {
  const { editor, saving } = bench()
  editor.apply({ ...mine, max: 5_000 })
  await saving.save()
  expect(save).not.toHaveBeenCalled()
  expect(saving.problems.value).toMatchObject([{ path: 'max', code: 'too_big' }])
})

it('keeps in hand what somebody else was faster with, until the latest is asked for', async () => {
  const { editor, saving } = bench()
  save.mockRejectedValue(refusal)
  editor.apply(mine)
  await saving.save()
  expect(saving.isStale.value).toBe(true)
  expect(editor.doc.value).toBe(mine)
  expect(editor.isDirty.value).toBe(true)
  await saving.takeLatest()
  expect(editor.doc.value).toBe(theirs)
  expect(saving.isStale.value).toBe(false)
})

it('leaves unsaved what was typed while the answer was on its way', async () => {
  const { editor, saving } = bench()
  editor.apply(mine)
  save.mockImplementation(() => {
    editor.apply(theirs)
    return Promise.resolve()
  })
  await saving.save()
  expect(editor.isDirty.value).toBe(true)
})

it('gives nothing up while the latest cannot be had', async () => {
  const { editor, saving } = bench()
  save.mockRejectedValue(refusal)
  load.mockResolvedValue(false)
  editor.apply(mine)
  await saving.save()
  await saving.takeLatest()
  expect(editor.doc.value).toBe(mine)
  expect(saving.isStale.value).toBe(true)
})
