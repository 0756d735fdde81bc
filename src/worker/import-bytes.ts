import { importArticles } from '#import'
import type { WorkerApi } from '#ipc/worker-api'

/** Reads bytes that came from no file, and hands them back beside the articles as `importFile` does. */
export async function importBytes({
  bytes,
  name,
  address,
  charset,
}: Parameters<WorkerApi['importBytes']>[0]): ReturnType<WorkerApi['importBytes']> {
  return { imported: await importArticles(bytes, name, { address, charset }), bytes }
}
