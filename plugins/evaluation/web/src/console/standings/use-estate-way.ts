import { useRouter, type RouteLocationRaw } from 'vue-router'

/** The way from a company's list into the score of one of its estates, there at an item where one is named. */
export function useEstateWay() {
  const router = useRouter()
  const to = (estateId: string, year: number, item?: string): RouteLocationRaw => ({
    path: `/t/${estateId}/p/evaluation/score`,
    query: { year: String(year), ...(item ? { items: item } : {}) },
  })
  return {
    to,
    go: (...where: Parameters<typeof to>) => void router.push(to(...where)),
  }
}
