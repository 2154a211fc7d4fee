import { expect, it } from 'vitest'
import { ref } from 'vue'

import { sampleDoc } from '../testing/sample-doc.ts'
import { createDocEditor } from './use-doc-editor.ts'

const doc = sampleDoc()
const titled = (title: string) => ({ ...doc, title: { 'zh-CN': title, en: title } })

it('is dirty from an edit on until it is saved or undone', () => {
  const editor = createDocEditor(doc, ref(true))
  editor.apply(titled('a'))
  expect(editor.isDirty.value).toBe(true)
  editor.undo()
  expect(editor.isDirty.value).toBe(false)
  editor.redo()
  editor.saved()
  expect(editor.isDirty.value).toBe(false)
  editor.undo()
  expect(editor.isDirty.value).toBe(true)
})

it('takes no edit of a version that may only be read, and none that was refused', () => {
  const mayEdit = ref(false)
  const editor = createDocEditor(doc, mayEdit)
  editor.apply(titled('a'))
  expect(editor.doc.value).toBe(doc)
  mayEdit.value = true
  editor.apply(null)
  expect(editor.doc.value).toBe(doc)
})

it('begins anew with a document from the server', () => {
  const editor = createDocEditor(doc, ref(true))
  editor.apply(titled('mine'))
  editor.begin(titled('theirs'))
  expect(editor.doc.value.title.en).toBe('theirs')
  expect(editor.isDirty.value).toBe(false)
  expect(editor.canUndo.value).toBe(false)
})
