import type { Words } from '@linli/evaluation-contract'

/** Whether a metric is meant by a text: anywhere in its key or in what either language calls it. */
export function isAbout(text: string, key: string, title: Words): boolean {
  const wanted = text.toLowerCase()
  return [key, title['zh-CN'], title.en].some((word) => word.toLowerCase().includes(wanted))
}
