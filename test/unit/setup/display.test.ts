import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { inRepository } from '#setup/repository'

/** A process without a display that asks for one, says its number and then waits. */
async function processWithDisplay(then: string) {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
  const script = `const { ensureDisplay } = await import(${JSON.stringify(inRepository('src/setup/display.mjs'))})
    await ensureDisplay()
    console.log(process.env.DISPLAY)
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [display] = await once(createInterface(child.stdout), 'line')
  return { child, socket: `/tmp/.X11-unix/X${String(display).slice(1)}` }
}

/** How long the display may take to go away. */
const patience = { timeout: 5000 }

// The virtual display exists on Linux alone: elsewhere there is always a real one.
describe.runIf(process.platform === 'linux')('ensureDisplay', () => {
  it('gives a display where there is none, and takes it back when the process ends', async () => {
    const { child, socket } = await processWithDisplay('')
    await once(child, 'close')
    await expect.poll(() => existsSync(socket), patience).toBe(false)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('takes it back on %s', async (signal) => {
    const { child, socket } = await processWithDisplay('setInterval(() => {}, 1000)')
    expect(existsSync(socket)).toBe(true)
    child.kill(signal)
    await expect.poll(() => existsSync(socket), patience).toBe(false)
  })
})
