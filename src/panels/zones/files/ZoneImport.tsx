import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { late } from '../../../ui/late.tsx'

const ImportDialog = late({
  name: 'Import',
  fetchPart: async () => (await import('./ImportDialog.tsx')).ImportDialog,
  giveUp: ({ onClose }) => {
    onClose()
  },
})

/** Opens the dialogue that brings zones from a file. */
export function ZoneImport() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
      >
        Import
      </Button>
      {open ? (
        <ImportDialog
          onClose={() => {
            setOpen(false)
          }}
        />
      ) : null}
    </>
  )
}
