import { OutlinePane } from '../outline/index.ts'
import { useOutline } from './use-outline.ts'
import type { useWriting } from './use-writing.ts'

interface OutlineAsideProps {
  readonly writing: ReturnType<typeof useWriting>
  readonly onClose: () => void
}

/** The outline beside the page. */
export function OutlineAside({ writing, onClose }: OutlineAsideProps) {
  const { rows, current, go, move, drop } = useOutline(writing)
  return <OutlinePane rows={rows} current={current} onGo={go} onMove={move} onDrop={drop} onClose={onClose} />
}
