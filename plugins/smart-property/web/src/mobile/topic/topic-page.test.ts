import { finishTopicTaskInput, type TopicDetail } from '@linli/smart-property-contract'
import { addCatalogue, i18n, useTenant } from '@linli/web-kit'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, type App, type SetupContext } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'

import { surface } from '../index.ts'
import { mostOfResult } from './topic-task.ts'

const told = vi.hoisted(() => vi.fn())
vi.mock('@linli/ui-mobile', async () => {
  const { h } = await import('vue')
  return {
    toast: { done: told },
    MobilePage: {
      props: ['title', 'back', 'refresh'],
      setup: (props: { title: string }, { slots }: SetupContext) => {
        return () => h('article', [h('h1', props.title), slots.default?.()])
      },
    },
    BottomSheet: {
      props: ['shown', 'title'],
      setup: (props: { shown: boolean; title: string }, { slots }: SetupContext) => {
        return () => props.shown && h('dialog', [h('h2', props.title), slots.default?.()])
      },
    },
  }
})

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const base = '/t/b/p/smart-property'
const task = { text: '换立管', assignee: null, role: null, dueOn: null, done: null, canFinish: false }
const topic: TopicDetail = {
  id,
  version: 2,
  title: '3栋反复漏水',
  text: '两个月修了几次，还在漏',
  cause: 'reopened-twice',
  state: 'decided',
  categoryName: '水电',
  place: '3栋1单元',
  orders: 3,
  tasks: 2,
  tasksDone: 1,
  proposedAt: '2026-11-18T02:00:00Z',
  proposedByName: '林晓雯',
  decidedOn: '2025-11-20',
  decision: '用维修资金换立管',
  decidedByName: '梁月',
  taskRows: [
    { ...task, id: 't1', assignee: { accountId: 'e', name: '何强' }, dueOn: '2025-12-01', canFinish: true },
    {
      ...task,
      id: 't2',
      text: '逐户通知',
      role: 'steward',
      done: { at: '2026-11-21T02:00:00Z', byName: '周敏', result: '十二户都通知到了' },
    },
  ],
  orderRows: [
    {
      id: 'o1',
      number: '1',
      title: '厨房漏水',
      place: '3栋101',
      state: 'handling',
      isLate: true,
      reopenCount: 2,
    },
  ],
  canDecide: false,
}

/** What the shell brings along. */
const entered = { tenant: { id: 'b', kind: 'estate', name: '翠湖花园' }, roles: [], rules: [], plugins: [] }
const shellWords = {
  role: { steward: '党员管家' },
  kit: { time: { dayYear: '{year}年{month}月{day}日' }, retry: '重试' },
}

let answer: { status: number; body: object }
const posted: { path: string; body: unknown }[] = []
let onPost: { status: number; body: object }
let router: Router
let app: App | undefined
let root: HTMLElement

const problem = (status: number, code: string, title: string) => ({
  status,
  body: { type: 'about:blank', status, code, title, detail: '', requestId: 'r' },
})
const respond = ({ status, body }: { status: number; body: object }) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

async function open(path = `${base}/topics?open=${id}`): Promise<void> {
  await router.push(path)
  root = document.body.appendChild(document.createElement('main'))
  app = createApp(() => h(RouterView))
    .use(i18n)
    .use(router)
  // A page with a sheet beside it has no one element for the tenant that its route gives along.
  app.config.warnHandler = () => undefined
  app.mount(root)
  await vi.waitUntil(() => root.textContent?.includes('3栋') || root.querySelector('[role=alert]'))
}
const buttons = () => [...root.querySelectorAll('button')]
async function finishWith(words: string): Promise<void> {
  buttons()
    .find((button) => button.textContent?.trim() === '办完了')!
    .click()
  await nextTick()
  const field = root.querySelector<HTMLTextAreaElement>('dialog textarea')!
  field.value = words
  field.dispatchEvent(new Event('input'))
  await nextTick()
  root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
}

beforeAll(() =>
  addCatalogue('shell', {
    'zh-CN': async () => ({ messages: shellWords }),
    en: async () => ({ messages: shellWords }),
  }),
)
beforeEach(async () => {
  setActivePinia(createPinia())
  answer = { status: 200, body: topic }
  onPost = { status: 200, body: topic }
  posted.length = 0
  told.mockReset()
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/ui/plugins')) return respond({ status: 200, body: entered })
    if (request.method === 'GET') return respond(answer)
    posted.push({ path: new URL(request.url).pathname, body: await request.json() })
    return respond(onPost)
  })
  await useTenant().enter('b')
  const plugin = { path: 'p/smart-property', children: surface.routes }
  router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/t/:tenant', children: [plugin] }],
  })
})
afterEach(() => {
  app?.unmount()
  app = undefined
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('the address of tasks and notices opens the topic: why, where, the decision, who does what, the orders', async () => {
  await open()
  expect(router.currentRoute.value).toMatchObject({ name: 'smart-property.topic', params: { id } })
  const said = root.textContent
  for (const words of ['3栋反复漏水', '已决议', '两个月修了几次', '多次重开', '3栋1单元', '林晓雯'])
    expect(said).toContain(words)
  for (const words of ['党支部决议', '用维修资金换立管', '梁月 · 2025年11月20日'])
    expect(said).toContain(words)
  const [quote, tell] = [...root.querySelectorAll('li')].map((row) => row.textContent.replace(/\s+/g, ' '))
  expect(quote).toMatch(/换立管 ?还没办完.*何强 · 2025年12月1日前办完/)
  expect(tell).toMatch(/逐户通知 ?已办完.*党员管家.*十二户都通知到了.*周敏/)
  const links = [...root.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])
  expect(links).toEqual([[`${base}/work-orders/o1`, expect.stringMatching(/厨房漏水.*3栋101.*重开 2 次/)]])
  expect(said).toContain('涉及的工单（3）')
  expect(said).toContain('其中 2 张不归您看')
  expect(said).not.toContain('请在电脑上议定')
})

it('the reader reports their own task done, and the page is read again', async () => {
  await open()
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['办完了：换立管'])
  answer = {
    status: 200,
    body: { ...topic, state: 'done', taskRows: topic.taskRows.map((row) => ({ ...row, canFinish: false })) },
  }
  await finishWith(' 立管换好了 ')
  await vi.waitUntil(() => root.textContent?.includes('已办结'))
  const path = `/api/t/b/p/smart-property/topics/${id}/tasks/t1/finish`
  expect(posted.map((each) => each.path)).toEqual([path])
  expect(posted[0]!.body).toEqual({ result: '立管换好了' })
  expect(told).toHaveBeenCalledExactlyOnceWith('已经记下')
  expect(root.querySelector('dialog')).toBeNull()
  expect(buttons()).toEqual([])
})

it('nothing goes out without a result, and a refusal is said where the result was written', async () => {
  await open()
  await finishWith('  ')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(posted).toEqual([])
  onPost = problem(409, 'illegal_move', '这件事已经办结')
  await finishWith('换好了')
  await vi.waitUntil(() => root.querySelector('dialog [role=alert]'))
  expect(root.querySelector('dialog [role=alert]')!.textContent).toContain('这件事已经办结')
  expect(told).not.toHaveBeenCalled()
})

it('whoever decides is sent to the computer', async () => {
  answer.body = {
    ...topic,
    state: 'proposed',
    decision: null,
    decidedOn: null,
    taskRows: [],
    canDecide: true,
  }
  await open()
  expect(root.textContent).toContain('请在电脑上议定')
  expect(root.textContent).not.toContain('党支部决议')
})

it.each([
  ['not there', problem(404, 'not_found', '没有找到')],
  ['not the reader’s to see', problem(403, 'forbidden', '没有这个权限')],
  ['out of reach', problem(500, 'internal', '服务器出了错')],
])('what is %s says so, and is asked for again', async (_, failure) => {
  answer = failure
  await open(`${base}/topics/${id}`)
  expect(root.querySelector('[role=alert]')!.textContent).toContain(failure.body.title)
  answer = { status: 200, body: topic }
  root.querySelector<HTMLElement>('[role=alert] button')!.click()
  await vi.waitUntil(() => root.textContent?.includes('3栋反复漏水'))
})

it('the address without a topic leads to the work orders, as theirs does', async () => {
  const leads = async (path: string) => {
    let at = ''
    const stop = router.beforeEach((to) => {
      at = to.path
      return false
    })
    await router.push(path)
    stop()
    return at
  }
  expect(await leads(`${base}/topics`)).toBe(`${base}/work`)
  expect(await leads(`${base}/work-orders/`)).toBe(`${base}/work`)
  expect(await leads(`${base}/work-orders?open=${id}`)).toBe(`${base}/work-orders/${id}`)
})

it('takes as many characters as the server', () => {
  const takes = (length: number) =>
    finishTopicTaskInput.safeParse({ id, taskId: id, result: '好'.repeat(length) }).success
  expect([takes(mostOfResult), takes(mostOfResult + 1)]).toEqual([true, false])
})
