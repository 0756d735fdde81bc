/**
 * Answers every dialog for opening files from now on with these paths. The dialog belongs to the system, and is the one thing faked.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {readonly string[]} paths
 */
export async function answerOpenDialog(app, paths) {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [...paths],
  )
}

/**
 * Answers every dialog for saving a file from now on with this path.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {string} path
 */
export async function answerSaveDialog(app, path) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}
