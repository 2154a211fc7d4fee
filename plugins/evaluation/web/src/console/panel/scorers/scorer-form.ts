import type { ScorerCard } from '@linli/evaluation-contract/campaign'

interface ScorerValues {
  accountId: string
  employer: string
  expertise: string[]
  certifiedUntil: string
  isActive: boolean
}

export const valuesOf = (scorer: ScorerCard | null): ScorerValues => ({
  accountId: scorer?.accountId ?? '',
  employer: scorer?.employer ?? '',
  expertise: [...(scorer?.expertise ?? [])],
  certifiedUntil: scorer?.certifiedUntil ?? '',
  isActive: scorer?.isActive ?? true,
})

/** What both adding and saving send. */
export const fieldsOf = ({ employer, expertise, certifiedUntil }: ScorerValues) => ({
  employer: employer.trim(),
  expertise,
  certifiedUntil: certifiedUntil || null,
})
