import { AppError, newId } from '@linli/contract'
import { maskPhone } from '@linli/kernel'
import {
  fallbackCategoryKey,
  workOrderRow,
  reportInput,
  settingsSchema,
  workOrderReported,
  workOrderSubject,
  type Channel,
  type Grade,
} from '@linli/smart-property-contract'
import type { z } from 'zod'

import { assertTakes, categoryByKey } from '../category/effective-categories.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { isPlaced, proposeForSimilar } from '../topic/propose-by-rule.ts'
import { eventBase } from './announce.ts'
import { dueAtOf, untouched } from './clock.rules.ts'
import { assignTimer } from './auto-assign-work-order.ts'
import { clocksFor, termsFor } from './deadlines.ts'
import { followAlarm, followTasks } from './follow-up.ts'
import { auditState, rowFor } from './move-order.ts'
import { notifyReport } from './notify-move.ts'
import { orderColumns } from './order-columns.sql.ts'
import { dayStamp, orderNumber } from './order-number.rules.ts'
import { placeOf } from './place-of.ts'
import { recordStep } from './record-step.ts'
import { phoneField } from './reveal-contact.ts'
import { workOrders } from './work-order.schema.ts'

type ReportInput = z.output<typeof reportInput>

/** What only staff may say: for whom, how urgent, and where it came in. */
function assertMayRegister(ctx: WriteCtx, input: ReportInput): void {
  const isStaffs =
    input.onBehalf !== undefined ||
    input.grade !== undefined ||
    (input.channel !== undefined && input.channel !== 'app')
  if (isStaffs && !ctx.ability.can('register', workOrderSubject))
    throw new AppError('forbidden', { reason: 'register_is_for_staff' })
}

/** Whoever is registered at the desk and has an account here follows, confirms and rates their order as their own. */
const accountOf = async ({ people }: WriteCtx, personId: string | undefined): Promise<string | null> =>
  personId ? ((await people.ofPersons([personId])).get(personId) ?? null) : null

async function reporterOf(ctx: WriteCtx, { onBehalf, contactPhone }: ReportInput) {
  const phone = onBehalf?.phone ?? contactPhone
  const personId = onBehalf ? (onBehalf.personId ?? null) : ctx.actor.personId
  // Without a number of its own the order is found by the register's, and `revealContact` asks there.
  const known = personId ? await ctx.registry.person(personId) : null
  return {
    reporterAccountId: onBehalf ? await accountOf(ctx, known?.id) : ctx.actor.accountId,
    reporterPersonId: known?.id ?? null,
    reporterName: onBehalf?.name ?? ctx.actor.name,
    registeredByName: onBehalf ? ctx.actor.name : null,
    ...(phone
      ? {
          contactPhoneSealed: ctx.people.seal(phoneField, phone),
          contactPhoneMasked: maskPhone(phone),
          contactPhoneTail: tailOf(phone),
        }
      : { contactPhoneMasked: known?.phones[0] ?? '', contactPhoneTail: tailOf(known?.phones[0] ?? '') }),
  }
}

const tailOf = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-4)

const titleOf = (input: ReportInput, category: string): string =>
  input.title ?? (input.description.split('\n')[0]!.slice(0, 40).trim() || category)

const channelOf = (input: ReportInput): Channel => input.channel ?? (input.onBehalf ? 'desk' : 'app')

/** Takes in a repair, report, complaint, dispute, suggestion or grid finding, and starts its clocks. */
export const reportWorkOrder = defineAction({
  name: 'smart-property.work-order.report',
  can: ['report', workOrderSubject],
  input: reportInput,
  output: workOrderRow,
  async run(ctx, input) {
    if (ctx.tenant.kind !== 'estate') throw new AppError('not_found', { reason: 'orders_live_in_estates' })
    assertMayRegister(ctx, input)
    const [settings, category, place, reporter] = await Promise.all([
      ctx.settings.of(settingsSchema),
      categoryByKey(ctx, input.categoryKey ?? fallbackCategoryKey),
      placeOf(ctx, input.location),
      reporterOf(ctx, input),
    ])
    assertTakes(category, input.kind)
    const grade = (input.grade ?? category.defaultGrade) as Grade
    const terms = termsFor(category, settings)
    const stamp = dayStamp(ctx.now, ctx.tenant.timezone)
    const [clocks, sequence] = await Promise.all([
      clocksFor(ctx, terms, grade, { reportedAt: ctx.now, solveFrom: ctx.now }),
      ctx.counters.next(`work-order:${stamp}`),
    ])
    const [order] = await ctx.tx
      .insert(workOrders)
      .values({
        id: input.id ?? newId(),
        number: orderNumber(stamp, sequence),
        kind: input.kind,
        categoryKey: category.key,
        categoryName: category.name,
        grade,
        title: titleOf(input, category.name),
        description: input.description,
        channel: channelOf(input),
        state: 'received',
        createdAt: ctx.now.toISOString(),
        ...place,
        ...reporter,
        terms,
        ...clocks,
        dueAt: dueAtOf({ ...untouched, ...clocks }),
      })
      .returning(orderColumns)
    await Promise.all([
      recordStep(ctx, 'reported', null, order!, {
        text: input.description,
        fileIds: input.fileIds,
        voiceFileId: input.voiceFileId,
      }),
      followTasks(ctx, null, order!, settings),
      followAlarm(ctx, null, order!),
      notifyReport(ctx, order!, settings),
      settings.assignment === 'by-load' ? ctx.timers.set(assignTimer, order!.id, ctx.now) : undefined,
    ])
    if (isPlaced(order!)) await proposeForSimilar(ctx, order!, settings)
    ctx.emit(workOrderReported, order!.id, eventBase(order!))
    ctx.audit({ subject: workOrderSubject, id: order!.id, after: auditState(order!) })
    return rowFor(ctx, order!)
  },
})
