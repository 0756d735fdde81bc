import { existsSync, readFileSync } from 'node:fs'
import { screen, type BrowserWindow, type Rectangle } from 'electron'
import * as v from 'valibot'
import { record } from '#core/schema'
import { writeWholeFile } from '#node/write-whole-file'

const integer = v.pipe(v.number(), v.integer())

/** Known before the library is unlocked, so it is kept beside it: it tells nothing of what the user works on. */
const windowPlaceSchema = record({
  x: integer,
  y: integer,
  width: v.pipe(integer, v.minValue(200)),
  height: v.pipe(integer, v.minValue(200)),
  maximised: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
})
export type WindowPlace = v.InferOutput<typeof windowPlaceSchema>

/** Where the window was, or `null` at the first start, after a change of screens, and when the file is not ours. */
export function readWindowPlace(file: string): WindowPlace | null {
  if (!existsSync(file)) return null
  const place = v.safeParse(v.pipe(v.string(), v.parseJson(), windowPlaceSchema), readFileSync(file, 'utf8'))
  return place.success && isOnScreen(place.output) ? place.output : null
}

/** A place that cannot be written is forgotten: nothing of the user's is in it. */
export async function writeWindowPlace(file: string, window: BrowserWindow, theme: WindowPlace['theme']): Promise<void> {
  const { x, y, width, height } = window.getNormalBounds()
  await writeWholeFile(file, JSON.stringify({ x, y, width, height, maximised: window.isMaximized(), theme } satisfies WindowPlace))
}

function isOnScreen(place: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(place)
  return (
    place.x < workArea.x + workArea.width &&
    place.x + place.width > workArea.x &&
    place.y >= workArea.y &&
    place.y < workArea.y + workArea.height
  )
}
