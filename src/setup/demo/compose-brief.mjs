import { answerOpenDialog } from '../answer-dialogs.mjs'

/**
 * What a person does between opening the app and closing it.
 *
 * @param {import('../launch-app.mjs').Launched} launched
 * @param {object} request
 * @param {readonly string[]} request.files the articles to import, as absolute paths
 * @param {{readonly docx: string, readonly attache: string}} request.results where to save
 * @param {(line: string) => void} request.write
 */
export async function composeBrief({ app }, { files }) {
  if (files.length > 0) await answerOpenDialog(app, files)
}
