import { utilityProcess } from 'electron'
import { storeNames } from '#ipc/api-names'
import { callRemote, type Remote, RemoteFault, RemoteGone } from '#ipc/remote'
import type { LibraryKey, StoreApi, StoreOpened } from '#ipc/store-api'
import { utilityPort } from './utility-port.ts'

const mostDeaths = 3
const withinMilliseconds = 60_000

interface Place {
  readonly file: string
  readonly key: LibraryKey
}

/**
 * The process that owns the library, started again when it dies and the library opened again with the key it had.
 * What was only asked when it died is asked again of the next one; a change that was under way then rejects with `RemoteGone`, and calls made meanwhile wait.
 * After three deaths within a minute it stays down.
 */
export class StoreProcess {
  readonly #entry: string
  readonly #onFault: (fault: { readonly recovered: boolean; readonly reason: string }) => void
  #current: Promise<Remote<StoreApi>>
  #place: Place | null = null
  #deaths: readonly number[] = []
  #closing = false
  #kill: () => void = () => {}

  constructor(entry: string, onFault: (fault: { readonly recovered: boolean; readonly reason: string }) => void) {
    this.#entry = entry
    this.#onFault = onFault
    this.#current = Promise.resolve(this.#start())
  }

  /** The library’s calls, once the process that answers them is up. Ask anew for each call: a process may have died since. */
  calls(): Promise<Remote<StoreApi>> {
    return this.#current
  }

  /** Begins to read a damaged library; `rescueStep` goes on. */
  async beginRescue(place: Place): Promise<StoreOpened> {
    return (await this.#current).beginRescue(place)
  }

  /** Lets the library go, so that its files can be moved or it can be opened anew. */
  async release(): Promise<void> {
    this.#place = null
    await (await this.#current).close(null)
  }

  async open(place: Place): Promise<StoreOpened> {
    const calls = await this.#current
    const opened = await calls.open(place)
    if (opened.ok) this.#place = place
    return opened
  }

  /** Lets the process finish what it was asked and ends it. */
  async close(): Promise<void> {
    this.#closing = true
    try {
      const calls = await this.#current
      await calls.close(null)
    } catch (error) {
      // It is dead already, so there is nothing left to close.
      if (!(error instanceof RemoteFault)) throw error
    }
    this.#kill()
  }

  #start(): Remote<StoreApi> {
    const child = utilityProcess.fork(this.#entry, [], { serviceName: 'Attaché library', stdio: 'inherit' })
    const { remote, lost } = callRemote<StoreApi>(utilityPort(child), storeNames)
    this.#kill = () => child.kill()
    child.once('exit', (code) => {
      lost('the library’s process ended')
      if (!this.#closing) this.#restart(`the library’s process ended with ${code}`)
    })
    return this.#askingAgain(remote)
  }

  /** Only questions, and what may be set twice: a change might be the very thing the process died of. */
  #askingAgain(remote: Remote<StoreApi>): Remote<StoreApi> {
    const again = async <TResult>(ask: (calls: Remote<StoreApi>) => Promise<TResult>): Promise<TResult> => {
      try {
        return await ask(remote)
      } catch (error) {
        // By now `exit` has begun to open the library again.
        if (!(error instanceof RemoteGone) || this.#closing) throw error
        return ask(await this.#current)
      }
    }
    return {
      ...remote,
      listArticles: (query) => again((calls) => calls.listArticles(query)),
      articleIds: (query) => again((calls) => calls.articleIds(query)),
      libraryFacets: (nothing) => again((calls) => calls.libraryFacets(nothing)),
      metadataOf: (ids) => again((calls) => calls.metadataOf(ids)),
      articleDetails: (id) => again((calls) => calls.articleDetails(id)),
      newestVersions: (ids) => again((calls) => calls.newestVersions(ids)),
      readPlace: (id) => again((calls) => calls.readPlace(id)),
      writePlace: (place) => again((calls) => calls.writePlace(place)),
      readArticles: (ids) => again((calls) => calls.readArticles(ids)),
      readOriginal: (original) => again((calls) => calls.readOriginal(original)),
      findDuplicates: (ids) => again((calls) => calls.findDuplicates(ids)),
      listBriefs: (nothing) => again((calls) => calls.listBriefs(nothing)),
      readBrief: (id) => again((calls) => calls.readBrief(id)),
      listVersions: (id) => again((calls) => calls.listVersions(id)),
      renameVersion: (version) => again((calls) => calls.renameVersion(version)),
      readVersion: (place) => again((calls) => calls.readVersion(place)),
      readSetting: (name) => again((calls) => calls.readSetting(name)),
      plainBrief: (id) => again((calls) => calls.plainBrief(id)),
      writeSetting: (setting) => again((calls) => calls.writeSetting(setting)),
    }
  }

  #restart(reason: string): void {
    const now = Date.now()
    this.#deaths = [...this.#deaths.filter((death) => now - death < withinMilliseconds), now]
    // Begun a step later: Electron's own calls run what is waiting on promises, which would still find the dead process in `#current`.
    const attempt = Promise.resolve().then(() => {
      if (this.#deaths.length < mostDeaths) return this.#reopen()
      throw new RemoteFault(reason)
    })
    this.#current = attempt
    const tell = (recovered: boolean) => {
      // A death while opening again has begun another attempt, and that one will tell.
      if (this.#current === attempt) this.#onFault({ recovered, reason })
    }
    attempt.then(
      () => tell(true),
      () => tell(false),
    )
  }

  async #reopen(): Promise<Remote<StoreApi>> {
    const remote = this.#start()
    if (this.#place === null) return remote
    const opened = await remote.open(this.#place)
    if (!opened.ok) throw new RemoteFault(`the library did not open again: ${opened.problem.kind}`)
    return remote
  }
}
