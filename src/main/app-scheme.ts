import { randomBytes } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { appOrigin } from './app-address.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'attache', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the files of `folder`, as they were listed now, under `attache://app/`. A path that is not in the list does not exist, so no path can lead out of the folder. */
export async function serveApp(session: Session, folder: string): Promise<void> {
  const files = await listFiles(folder)
  session.protocol.handle('attache', async (request) => {
    const file = request.method === 'GET' ? files.get(request.url) : undefined
    if (file === undefined) return new Response(null, { status: 404, headers: headers('text/plain', newNonce()) })
    const nonce = newNonce()
    const bytes = await readFile(file.path)
    const body = file.mediaType === 'text/html' ? bytes.toString('utf8').replaceAll('{{nonce}}', nonce) : new Uint8Array(bytes)
    return new Response(body, { headers: headers(file.mediaType, nonce) })
  })
}

const mediaTypes = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.woff2', 'font/woff2'],
  ['.ttf', 'font/ttf'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
])

interface ServedFile {
  readonly path: string
  readonly mediaType: string
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const files = new Map<string, ServedFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes.get(extname(entry.name))
    if (!entry.isFile() || mediaType === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const address = relative(folder, path).split(sep).map(encodeURIComponent).join('/')
    files.set(`${appOrigin}/${address}`, { path, mediaType })
  }
  return files
}

function newNonce(): string {
  return randomBytes(16).toString('base64')
}

function headers(mediaType: string, nonce: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  }
}
