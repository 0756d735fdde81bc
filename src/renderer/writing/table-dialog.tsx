import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

interface Size {
  readonly rows: number
  readonly columns: number
}

interface TableDialogProps {
  readonly onInsert: (size: Size) => void
  readonly onClose: () => void
}

const most: Size = { rows: 8, columns: 8 }
const rows = Array.from({ length: most.rows }, (_, index) => index + 1)
const columns = Array.from({ length: most.columns }, (_, index) => index + 1)

/** A grid of which one takes a corner: as many rows and columns get the table. */
export function TableDialog({ onInsert, onClose }: TableDialogProps) {
  useReturnFocus()
  const [size, setSize] = useState<Size>({ rows: 3, columns: 3 })
  const choose = (chosen: Size) => {
    onClose()
    onInsert(chosen)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface className="table-dialog">
        <DialogBody>
          <DialogTitle>{message('tableGrid.title')}</DialogTitle>
          <DialogContent>
            <div
              role="grid"
              tabIndex={-1}
              className="table-grid"
              aria-label={message('tableGrid.title')}
              onKeyDown={(event) => setSize(moved(event, size))}
            >
              {rows.map((row) => (
                <div key={row} role="row" className="table-grid-row">
                  {columns.map((column) => (
                    <Cell key={column} cell={{ rows: row, columns: column }} size={size} onSize={setSize} onChoose={choose} />
                  ))}
                </div>
              ))}
            </div>
            <Text block role="status" weight="semibold">
              {message('tableGrid.size', { ...size })}
            </Text>
            <Text block size={200}>
              {message('tableGrid.hint')}
            </Text>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface CellProps {
  readonly cell: Size
  readonly size: Size
  readonly onSize: (size: Size) => void
  readonly onChoose: (size: Size) => void
}

function Cell({ cell, size, onSize, onChoose }: CellProps) {
  const isCorner = cell.rows === size.rows && cell.columns === size.columns
  return (
    <button
      ref={(button) => {
        if (isCorner) button?.focus()
      }}
      type="button"
      role="gridcell"
      className="table-grid-cell"
      tabIndex={isCorner ? 0 : -1}
      aria-selected={cell.rows <= size.rows && cell.columns <= size.columns}
      aria-label={message('tableGrid.sizeName', { ...cell })}
      onMouseEnter={() => onSize(cell)}
      onClick={() => onChoose(cell)}
    />
  )
}

function moved(event: KeyboardEvent, size: Size): Size {
  const turn = document.dir === 'rtl' ? -1 : 1
  const step = { ArrowRight: [0, turn], ArrowLeft: [0, -turn], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
  if (step === undefined) return size
  event.preventDefault()
  return { rows: within(size.rows + (step[0] ?? 0), most.rows), columns: within(size.columns + (step[1] ?? 0), most.columns) }
}

function within(value: number, limit: number): number {
  return Math.min(Math.max(value, 1), limit)
}
