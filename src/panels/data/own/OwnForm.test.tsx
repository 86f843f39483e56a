// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import { DEFAULT_VIEW } from '../../../domain/view.ts'
import { readOwnTable } from '../../../formats/import/own-indicator-csv.ts'
import { useView } from '../../../state/view.ts'
import { putWorkspace, useWorkspace } from '../../../state/workspace.ts'
import { CurrentContext } from '../../current.ts'
import { currentOf } from '../../current-fixture.tsx'
import { OwnForm } from './OwnForm.tsx'

const current = currentOf({ room: 'data', level: 'ward' })

beforeEach(() => {
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
  useView.setState({ view: { ...DEFAULT_VIEW, ...current.view } })
})

afterEach(cleanup)

function bring(kind: string) {
  const lines = current.area.neighbourhoods.codes.map((code, row) => `${code},${row + 1}`)
  const text = ['code,Place', ...lines].join('\n')
  const table = readOwnTable(text, { fileName: 'ranks.csv', area: current.area })
  if (!table.ok) throw new Error('The table cannot be read')
  render(
    <CurrentContext value={current}>
      <OwnForm table={table.value} fileName="ranks.csv" onBack={() => {}} onDone={() => {}} />
    </CurrentContext>,
  )
  fireEvent.change(screen.getByRole('combobox', { name: 'What kind of figure' }), {
    target: { value: screen.getByRole<HTMLOptionElement>('option', { name: kind }).value },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Add these figures' }))
  return useWorkspace.getState().workspace.ownIndicators[0]
}

test('a rank is kept as one that is never averaged, and shown at its own level', () => {
  const kept = bring('a rank, decile or median: never averaged')
  expect(kept).toMatchObject({ unit: 'score', averaged: false })
  expect(useView.getState().view.level).toBe('neighbourhood')
})

test('a share or a score may be averaged, and leaves the level as it is', () => {
  const kept = bring('a share of people, in per cent')
  expect(kept).toMatchObject({ unit: 'percent', averaged: true })
  expect(useView.getState().view.level).toBe('ward')
})
