import type { CampaignDetail } from '@linli/evaluation-contract/campaign'
import { currentTenantId, useForm } from '@linli/web-kit'
import { computed, toRef, type Ref } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { useCampaignWords } from '../use-campaign-words.ts'
import { useToday } from '../../use-today.ts'
import { blankForm, formOf, type CampaignForm } from './campaign-form.rules.ts'
import { checkForm } from './check-form.rules.ts'
import { useFrozenRubrics } from './use-frozen-rubrics.ts'

/** A new campaign, or a draft being edited: its form, checked as the server will while it is typed. */
export function useCampaignForm(campaign: Ref<CampaignDetail | undefined>, reload: () => void) {
  const { word } = useCampaignWords()
  const today = useToday()
  /** Made once a form, so that sending it twice makes one draft. */
  const newId: string = crypto.randomUUID()
  let seen = campaign.value?.version ?? 0
  const form = useForm<CampaignForm, string>({
    initial: campaign.value ? formOf(campaign.value) : blankForm(today.value),
    draftKey: `evaluation.campaign.${currentTenantId()}.${campaign.value?.id ?? 'new'}`,
    submit: send,
  })
  const { rubrics, error, doc, retry } = useFrozenRubrics(toRef(() => form.values.rubricId))
  const check = computed(() => checkForm(form.values, doc.value, today.value))
  const messages = computed<Record<string, string>>(() => ({
    ...form.messages.value,
    ...Object.fromEntries(
      [...check.value.problems, ...check.value.warnings].map(({ path, rule, params }) => [
        path,
        word(`problem.${rule}`, params),
      ]),
    ),
  }))

  async function send(): Promise<string> {
    const { fields } = check.value
    if (!fields) throw new Error('the form is not complete')
    if (!campaign.value) return (await evaluationApi.post('/campaigns', { id: newId, ...fields })).id
    const saved = await evaluationApi.put(`/campaigns/${campaign.value.id}`, { version: seen, ...fields })
    return saved.id
  }
  /** Its id once it is kept; nothing while it is not, and then the form says why. */
  async function save(): Promise<string | undefined> {
    if (check.value.fields === null) return undefined
    const id = await form.submit()
    // Somebody else was faster: their version is fetched, what was typed stays until it is given up.
    if (form.isStale.value || id) reload()
    return id
  }
  /** Gives up what was typed for what the server has. */
  function takeLatest(): void {
    if (!campaign.value) return
    seen = campaign.value.version
    form.reset(formOf(campaign.value))
  }
  return { form, check, messages, rubrics, error, doc, retry, save, takeLatest }
}
