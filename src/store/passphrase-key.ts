import { randomBytes, scrypt } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { record } from '#core/schema'
import { readIfThere } from './read-if-there.ts'
import { writeNewFile } from './write-new-file.ts'

export type KeyFromPassphrase =
  | { readonly ok: true; readonly key: Uint8Array }
  | {
      readonly ok: false
      readonly problem:
        | { readonly kind: 'passphrase-too-short'; readonly least: number }
        /** The guard file is not one of ours. It is never replaced: without its salt the library stays shut. */
        | { readonly kind: 'damaged' }
        | { readonly kind: 'newer-version'; readonly version: number }
    }

/** In Unicode code points, after normalisation. */
const leastLength = 8
const version = 1

/**
 * The library's key made from a passphrase by scrypt (RFC 7914), off this thread: 128 MB and about half a second. `guardFile` keeps the salt and the costs beside the library and is made when missing;
 * it holds no secret and no check of the passphrase: a wrong one gives a key that does not open the library. The passphrase is taken in NFKC, so that two keyboards give the same key.
 */
export async function keyFromPassphrase(passphrase: string, guardFile: string): Promise<KeyFromPassphrase> {
  const normalised = passphrase.normalize('NFKC')
  if (Array.from(normalised).length < leastLength) return { ok: false, problem: { kind: 'passphrase-too-short', least: leastLength } }
  const guard = readGuard((await readIfThere(guardFile)) ?? (await makeGuard(guardFile)))
  return guard.ok ? { ok: true, key: await derive(normalised, guard.costs) } : guard
}

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** The bounds keep a tampered file from holding the machine: at most 1 GB. */
const guardSchema = record({
  version: v.literal(version),
  kdf: v.literal('scrypt'),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  n: v.pipe(
    whole(2 ** 14, 2 ** 20),
    v.check((n) => Number.isInteger(Math.log2(n))),
  ),
  r: v.literal(8),
  p: whole(1, 4),
})

type Costs = v.InferOutput<typeof guardSchema>
type Guard = { readonly ok: true; readonly costs: Costs } | Extract<KeyFromPassphrase, { readonly ok: false }>

const futureSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(version + 1)) })
const jsonSchema = v.pipe(v.string(), v.parseJson())

function readGuard(bytes: Uint8Array): Guard {
  const json = v.safeParse(jsonSchema, new TextDecoder().decode(bytes))
  const guard = v.safeParse(guardSchema, json.output)
  if (guard.success) return { ok: true, costs: guard.output }
  const future = v.safeParse(futureSchema, json.output)
  return { ok: false, problem: future.success ? { kind: 'newer-version', version: future.output.version } : { kind: 'damaged' } }
}

/** Makes the guard file, or reads the one that another process made in the meantime. */
async function makeGuard(guardFile: string): Promise<Uint8Array> {
  const costs: Costs = { version, kdf: 'scrypt', salt: randomBytes(16).toString('hex'), n: 2 ** 17, r: 8, p: 1 }
  const bytes = new TextEncoder().encode(`${JSON.stringify(costs)}\n`)
  await mkdir(dirname(guardFile), { recursive: true, mode: 0o700 })
  return (await writeNewFile(guardFile, bytes)) ? bytes : ((await readIfThere(guardFile)) ?? bytes)
}

function derive(passphrase: string, { salt, n, r, p }: Costs): Promise<Uint8Array> {
  // scrypt needs 128·N·r bytes and a little more; Node refuses above 32 MB unless told.
  const maxmem = 128 * n * r + 2 ** 20
  return new Promise((resolve, reject) => {
    scrypt(passphrase, Buffer.from(salt, 'hex'), 32, { N: n, r, p, maxmem }, (error, key) => {
      if (error === null) resolve(new Uint8Array(key))
      else reject(error)
    })
  })
}
