/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const gap = 8

/**
 * Where the bar goes: at `under`, which is below what is selected, else above its first line, else at the lower edge of what is seen; never over what is selected unless that fills everything.
 * `null` where the selection is scrolled away. Its left upper corner, in the same pixels.
 */
export function placeBar(
  lines: { readonly first: Box; readonly last: Box; readonly under: number },
  seen: Box,
  bar: { readonly width: number; readonly height: number },
): { readonly top: number; readonly left: number } | null {
  if (lines.last.bottom < seen.top || lines.first.top > seen.bottom) return null
  const left = Math.max(seen.left + gap, Math.min(lines.last.left, seen.right - gap - bar.width))
  const below = lines.under + gap
  if (below + bar.height + gap <= seen.bottom) return { top: below, left }
  const above = lines.first.top - gap - bar.height
  if (above >= seen.top) return { top: above, left: Math.max(seen.left + gap, Math.min(lines.first.left, seen.right - gap - bar.width)) }
  return { top: seen.bottom - gap - bar.height, left }
}
