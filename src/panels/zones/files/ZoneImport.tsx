import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'

const ImportDialog = lazy(() => import('./ImportDialog.tsx'))

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
        <Suspense fallback={null}>
          <ImportDialog
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
