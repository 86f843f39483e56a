interface FileToDownload {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly text: string
}

/** Hands a file to the browser's downloads. */
export function downloadFile({ name, type, text }: FileToDownload): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: Safari reads the file only after this task.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
