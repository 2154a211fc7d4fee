import { api, isProblem } from '@linli/web-kit'

import { ordersHttp } from './orders-http.ts'

/** Of the purposes that the house keeps, those that a call can have. */
export const callPurposes = ['contact_resident', 'handle_complaint', 'emergency'] as const
export type CallPurpose = (typeof callPurposes)[number]

export interface Contact {
  name: string
  phone: string | null
  /** There is a number in the register, and others may look it up. */
  isWithheld?: boolean
}

/**
 * Name and number of who reported it: the number left with the order, else the one in the register. Either look is
 * kept with its purpose; throws `ProblemError`.
 */
export async function revealContact(
  { id, personId }: { id: string; personId: string | null },
  purpose: CallPurpose,
  words: string,
): Promise<Contact> {
  const contact = await ordersHttp.post(`/work-orders/${id}/reveal`, { purpose: words })
  if (contact.phone || !personId) return contact
  try {
    const { values } = await api.post(`/persons/${personId}/reveal`, { field: 'phone', purpose })
    return { ...contact, phone: values[0]?.value ?? null }
  } catch (error) {
    if (isProblem(error, 'forbidden')) return { ...contact, isWithheld: true }
    throw error
  }
}
