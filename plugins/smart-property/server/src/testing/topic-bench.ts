import type { TestMember } from '@linli/kernel/testing'
import type { TopicDetail } from '@linli/smart-property-contract'

import { proposeTopic } from '../topic/propose-topic.ts'
import { testBench, type Estate, type TestBench } from './test-bench.ts'

export interface TopicEstate extends Estate {
  otherSecretary: TestMember
}

interface Proposed {
  topic: TopicDetail
  orderIds: string[]
  /** Where the orders lie, in words. */
  areaText: string
}

export interface TopicBench extends TestBench {
  mintTopicEstate(): Promise<TopicEstate>
  /** A topic that the steward proposed, of so many orders at one place; two when not said. */
  proposed(estate: Estate, orders?: number): Promise<Proposed>
  openTasks(subjectId: string): Promise<
    {
      kind: string
      title: string
      assignee_account_id: string | null
      assignee_role: string | null
      due_at: Date | null
    }[]
  >
  noticesAbout(topicId: string): Promise<{ account_id: string; kind: string; body: string }[]>
  topicEvents(topicId: string): Promise<string[]>
  auditOf(
    topicId: string,
  ): Promise<{ action: string; before: unknown; after: unknown; reason: string | null }[]>
}

let places = 0

/** A place of its own each time: as many alike at one place would become a topic by the rule. */
export const somewhere = () => ({ location: { areaText: `第${++places}道门` } })

export const seen = ({ id, version }: TopicDetail) => ({ id, version })
export const lastYear = '2025-11-20'

async function proposed(test: TestBench, estate: Estate, orders: number): Promise<Proposed> {
  const made = []
  const place = somewhere()
  for (let n = 0; n < orders; n++) made.push(await test.order(estate, 'assigned', place))
  const orderIds = made.map(({ id }) => id)
  const topic = await test.run(estate.steward, proposeTopic, {
    orderIds,
    title: '3栋反复漏水',
    text: '两个月修了几次',
  })
  return { topic, orderIds, areaText: place.location.areaText }
}

/** The bench with an estate of two Party secretaries, and what is kept of a topic. */
export async function topicBench(): Promise<TopicBench> {
  const test = await testBench()
  const rows = async (text: string, ...values: unknown[]) => (await test.admin.query(text, values)).rows
  return {
    ...test,
    async mintTopicEstate() {
      const estate = await test.mintEstate()
      const otherSecretary = await test.mintMember(estate.tenant, ['party-secretary'], { name: '梁月' })
      return { ...estate, otherSecretary }
    },
    proposed: (estate, orders = 2) => proposed(test, estate, orders),
    openTasks: (subjectId) =>
      rows(
        'select kind, title, assignee_account_id, assignee_role, due_at from kernel.tasks where subject_id = $1 and done_at is null',
        subjectId,
      ),
    noticesAbout: (topicId) =>
      rows(
        'select account_id, kind, body from kernel.notifications where path like $1 order by id',
        `%${topicId}`,
      ),
    topicEvents: async (topicId) =>
      (await rows('select name from kernel.outbox where key = $1 order by seq', topicId)).map((row) =>
        row.name.replace('smart-property.topic.', ''),
      ),
    auditOf: (topicId) =>
      rows(
        "select replace(action, 'smart-property.topic.', '') as action, before, after, reason from kernel.audit_log where subject_id = $1 order by id",
        topicId,
      ),
  }
}
