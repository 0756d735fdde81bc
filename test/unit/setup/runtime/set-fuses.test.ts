import { describe, expect, it } from 'vitest'
import { setFuses } from '#setup/runtime/set-fuses'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wire = (fuses: string, version = '\u0001') => Buffer.from(`before${sentinel}${version}\u0008${fuses}after`, 'latin1')

describe('setFuses', () => {
  it('sets the named fuses and leaves every other byte alone', () => {
    const executable = wire('10101010')
    expect(setFuses(executable, { enableNodeCliInspectArguments: true, loadBrowserProcessSpecificV8Snapshot: false })).toEqual(
      wire('10111000'),
    )
  })

  it('does not write into the executable it was given', () => {
    const executable = wire('00000000')
    setFuses(executable, { enableNodeCliInspectArguments: true })
    expect(executable).toEqual(wire('00000000'))
  })

  it.each([
    ['no fuse wire', Buffer.from('no wire here'), /exactly one fuse wire/],
    ['two fuse wires', Buffer.concat([wire('00000000'), wire('00000000')]), /exactly one fuse wire/],
    ['a wire of another version', wire('00000000', '\u0002'), /Unknown fuse wire version 2/],
    [
      'a wire too short for the fuse',
      Buffer.from(`${sentinel}\u0001\u0002\u0030\u0030`, 'latin1'),
      /no fuse enableNodeCliInspectArguments/,
    ],
  ])('refuses an executable with %s', (_, executable, complaint) => {
    expect(() => setFuses(executable, { enableNodeCliInspectArguments: true })).toThrow(complaint)
  })
})
