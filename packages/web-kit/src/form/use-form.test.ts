import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'

import { ProblemError } from '../api/problem.ts'
import { useForm, type FormOptions } from './use-form.ts'

interface Values {
  name: string
  note: string
}
const initial: Values = { name: '', note: '' }
function open(options: Partial<FormOptions<Values, unknown>> = {}) {
  let form!: ReturnType<typeof useForm<Values>>
  const wrapper = mount(
    defineComponent({
      setup() {
        form = useForm<Values>({ initial, submit: async () => undefined, ...options })
        return () => null
      },
    }),
  )
  return { form, wrapper }
}
const refused = (code: 'bad_input' | 'stale_version', extra: object = {}) =>
  new ProblemError({ type: 'x', title: '填得不对', status: 400, code, requestId: 'r', ...extra })
beforeEach(() => localStorage.clear())

describe('what the server says', () => {
  it('shows messages at their fields and the rest as one sentence', async () => {
    const issues = [
      { path: 'name', rule: 'x', message: '请填姓名' },
      { path: 'other.part', rule: 'x', message: '另有问题' },
    ]
    const { form } = open({
      submit: async () => {
        throw refused('bad_input', { issues })
      },
    })
    await form.submit()
    expect(form.messages.value.name).toBe('请填姓名')
    expect(form.sentence.value).toContain('另有问题')
    expect(form.isSaving.value).toBe(false)
  })

  it('shows the row as it stands when somebody was faster', async () => {
    const { form } = open({
      submit: async () => {
        throw refused('stale_version', { current: { name: '别人' } })
      },
    })
    form.values.name = '我'
    await form.submit()
    expect([form.isStale.value, form.current.value?.name, form.values.name]).toEqual([true, '别人', '我'])
  })

  it('sends once however often it is pressed', async () => {
    const submit = vi.fn(() => new Promise<void>(() => undefined))
    const { form } = open({ submit })
    void form.submit()
    void form.submit()
    expect(submit).toHaveBeenCalledTimes(1)
  })
})

describe('drafts', () => {
  it('keep what was typed until it was sent', async () => {
    const first = open({ draftKey: 'd' })
    first.form.values.name = '李梅'
    await flushPromises()
    first.wrapper.unmount()
    const second = open({ draftKey: 'd' })
    expect([second.form.values.name, second.form.isRestored.value, second.form.isDirty.value]).toEqual([
      '李梅',
      true,
      true,
    ])
    await second.form.submit()
    expect(open({ draftKey: 'd' }).form.values.name).toBe('')
  })

  it('are dropped on starting over', async () => {
    const { form } = open({ draftKey: 'd' })
    form.values.name = 'x'
    await flushPromises()
    form.reset()
    await flushPromises()
    expect(localStorage.length).toBe(0)
    expect(form.isDirty.value).toBe(false)
  })
})
