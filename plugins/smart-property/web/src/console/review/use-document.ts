import { isProblem, tenantHttp } from '@linli/web-kit'
import { ref } from 'vue'

export interface KeptDocument {
  id: string
  name: string
}

/** One document, uploaded as it is chosen; what is wrong with it is said in the server's words. */
export function useDocument() {
  const file = ref<KeptDocument | null>(null)
  const isUploading = ref(false)
  const problem = ref('')
  async function upload(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const [chosen] = input.files ?? []
    input.value = ''
    if (!chosen) return
    isUploading.value = true
    problem.value = ''
    try {
      const form = new FormData()
      form.set('file', chosen)
      const { id } = await tenantHttp.post<{ id: string }>('/files', form)
      file.value = { id, name: chosen.name }
    } catch (failure) {
      problem.value = isProblem(failure) ? failure.problem.title : String(failure)
    } finally {
      isUploading.value = false
    }
  }
  return { file, isUploading, problem, upload }
}
