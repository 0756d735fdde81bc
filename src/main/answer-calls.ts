import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import type { Api } from '#ipc/api'
import { apiNames } from '#ipc/api-names'
import { apiSchemas } from '#ipc/api-schemas'
import { RemoteFault, RemoteGone } from '#ipc/remote'
import type { StoreProblem } from '#ipc/store-api'
import type { Log } from './log.ts'

/** What answers each call, by its name. */
export type Answers = { readonly [TName in keyof Api]: (...given: Parameters<Api[TName]>) => ReturnType<Api[TName]> }

interface Parts {
  readonly answers: Answers
  /** Whether a call comes from the app’s own page. */
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean
  readonly log: Log
  /** Told of expected trouble for which the call that met it has no value. */
  readonly onTrouble: (kind: StoreProblem['kind']) => void
}

/** Answers every call of a window: the sender is checked and the arguments are parsed before anything is done. A refusal is logged, and says nothing to who asked. */
export function answerCalls(parts: Parts): void {
  for (const name of apiNames) answer(name, parts)
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the arguments a schema gives to the answer that takes them
function answer<TName extends keyof Api>(name: TName, { answers, isOurs, log, onTrouble }: Parts): void {
  const schema: v.GenericSchema<unknown, Parameters<Api[TName]>> = apiSchemas[name]
  ipcMain.handle(name, async (event, ...given: readonly unknown[]) => {
    if (!isOurs(event)) {
      log.write(`refused ${name}: it came from another page`)
      throw new Error('refused')
    }
    const parsed = v.safeParse(schema, given)
    if (!parsed.success) {
      log.write(`refused ${name}: its arguments are not what it takes (${whereWrong(parsed.issues)})`)
      throw new Error('refused')
    }
    try {
      return await answers[name](...parsed.output)
    } catch (error) {
      log.write(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      const kind = troubleOf(error)
      if (kind !== null) onTrouble(kind)
      // Only the message reaches the window, and its kind is all that a sentence needs (see `failed-call.ts` there).
      throw new Error(kind === null ? 'failed' : `failed: ${kind}`, { cause: error })
    }
  })
}

const troubleSchema = v.object({ kind: v.picklist(['disk-full', 'damaged', 'in-use', 'no-access', 'read-only']) })

function troubleOf(error: unknown): StoreProblem['kind'] | null {
  if (error instanceof RemoteGone) return 'stopped'
  const trouble = error instanceof RemoteFault ? v.safeParse(troubleSchema, error.problem) : null
  return trouble?.success === true ? trouble.output.kind : null
}

/** Places only: the arguments may hold what the user wrote, and the log may not. */
function whereWrong(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'all'}: ${issue.type}`).join(', ')
}
