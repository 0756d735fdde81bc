import { importArticles } from '#import'
import type { WorkerApi } from '#ipc/worker-api'

/** What is in bytes that are in no file. */
export async function importBytes({ bytes, name }: Parameters<WorkerApi['importBytes']>[0]): ReturnType<WorkerApi['importBytes']> {
  return { imported: await importArticles(bytes, name), bytes }
}
