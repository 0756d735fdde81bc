/**
 * @typedef {readonly [title: string, work: (report: (line: string) => void) => Promise<string>]} Step what it is called, and what does it and says what is in place then
 */

/**
 * Does the steps in order and says where it is: "[2/4] Electron runtime: …".
 *
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} write
 */
export async function doSteps(steps, write) {
  for (const [index, [title, work]] of steps.entries()) {
    const head = `[${index + 1}/${steps.length}] ${title}`
    const started = Date.now()
    // One after the other, because each needs what the one before put in place.
    // oxlint-disable-next-line no-await-in-loop -- see above
    const outcome = await work((line) => write(`${head}: ${line} …`))
    const seconds = Math.round((Date.now() - started) / 1000)
    write(`${head}: ${outcome}${seconds > 0 ? ` (${seconds} s)` : ''}`)
  }
}
