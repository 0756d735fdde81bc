import { describe, expect, it } from 'vitest'
import { assertNodeVersion } from '#setup/node-version'

describe('assertNodeVersion', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('accepts %s', (version) => {
    expect(() => assertNodeVersion(version)).not.toThrow()
  })

  it.each(['20.18.9', '18.20.0', '9.0.0'])('refuses %s with a sentence that says what to install', (version) => {
    expect(() => assertNodeVersion(version)).toThrow(
      `Node ${version} is too old: install Node 20.19 or newer from https://nodejs.org and run this again.`,
    )
  })
})
