import { isProblem, tenantHttp } from '@linli/web-kit'
import { ref } from 'vue'

export interface KeptFile {
  id: string
  name: string
}

/** Files that are uploaded as they are chosen, `most` at the utmost; what is wrong is said in the server's words. */
export function useFiles(most: number) {
  const files = ref<KeptFile[]>([])
  const uploading = ref(0)
  const problem = ref('')

  async function keep(file: File): Promise<void> {
    uploading.value++
    try {
      const form = new FormData()
      form.set('file', file)
      const { id } = await tenantHttp.post<{ id: string }>('/files', form)
      files.value = [...files.value, { id, name: file.name }]
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      problem.value = [failure.message, failure.problem.detail].filter(Boolean).join(' ')
    } finally {
      uploading.value--
    }
  }
  async function add(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const chosen = [...(input.files ?? [])].slice(0, most - files.value.length)
    input.value = ''
    problem.value = ''
    for (const file of chosen) await keep(file)
  }
  const drop = (id: string) => (files.value = files.value.filter((file) => file.id !== id))
  return { files, uploading, problem, add, drop }
}
