const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wireVersion = 1

/** Positions on Electron's fuse wire, version 1 (electron/fuses, FuseV1Options). */
const positions = /** @type {const} */ ([
  ['enableNodeCliInspectArguments', 3],
  ['loadBrowserProcessSpecificV8Snapshot', 6],
])

/**
 * Returns a copy of an Electron executable with the fuses set. The wire follows its sentinel: version, length, then one character '0' or '1' a fuse.
 *
 * @param {Buffer} executable
 * @param {Partial<Record<(typeof positions)[number][0], boolean>>} fuses
 */
export function setFuses(executable, fuses) {
  const at = executable.indexOf(sentinel)
  if (at < 0 || executable.includes(sentinel, at + 1)) throw new Error('The executable must hold exactly one fuse wire')
  const wire = at + sentinel.length
  if (executable[wire] !== wireVersion) throw new Error(`Unknown fuse wire version ${executable[wire]}`)
  const result = Buffer.from(executable)
  for (const [name, position] of positions) {
    const on = fuses[name]
    if (on === undefined) continue
    if (position >= (executable[wire + 1] ?? 0)) throw new Error(`The executable has no fuse ${name}`)
    result.write(on ? '1' : '0', wire + 2 + position, 'ascii')
  }
  return result
}
