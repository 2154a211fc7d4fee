export interface Question {
  title: string
  text: string
  yes: string
  no: string
}

/** Asks before what cannot be undone; answers whether to go on. */
export async function confirm(question: Question): Promise<boolean> {
  const [{ showConfirmDialog }] = await Promise.all([
    import('vant/es/dialog'),
    import('vant/es/overlay/index.css'),
    import('vant/es/popup/index.css'),
    import('vant/es/button/index.css'),
    import('vant/es/dialog/index.css'),
  ])
  return showConfirmDialog({
    title: question.title,
    message: question.text,
    confirmButtonText: question.yes,
    cancelButtonText: question.no,
    className: 'lm-dialog',
  }).then(
    () => true,
    () => false,
  )
}
