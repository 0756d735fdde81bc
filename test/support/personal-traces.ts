import { homedir, hostname, tmpdir, userInfo } from 'node:os'
import { unzipSync } from 'fflate'

const patterns: readonly (readonly [string, RegExp])[] = [
  ['a path of Windows', /\b[A-Z]:\\(?:Users|Documents)/iu],
  ['a path of a home', /(?:file:\/\/|\/home\/|\/Users\/|\/root\b)/u],
  ['tracking', /[?&;](?:utm_\w+|fbclid|gclid|mc_eid|igshid)=/iu],
  ['a session of work', /w:rsid/u],
  ['a time of work', /<dcterms:(?:created|modified)|<(?:TotalTime|LastPrinted)>/u],
  ['a template’s place', /attachedTemplate/u],
]

/** What in any part of a package tells of a person or a machine: this machine’s names and paths, paths of any, what tells who clicked where, numbers of sessions of work, and times. A line each, by part. Names shorter than five letters are passed over, for they are words too. */
export function personalTraces(bytes: Uint8Array): readonly string[] {
  const own = [homedir(), tmpdir(), process.cwd(), userInfo().username, hostname()].filter((word) => word.length > 4)
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = Buffer.from(part).toString('utf8')
    return [
      ...own.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
      ...patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${name}: ${what}`),
    ]
  })
}
