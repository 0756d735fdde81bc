/**
 * Answers every dialog for opening files from now on with these paths. The dialog belongs to the system, and is the one thing faked.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {readonly string[]} paths
 */
export async function answerOpenDialog(app, paths) {
  await surely(() =>
    app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
      },
      [...paths],
    ),
  )
}

/**
 * Closes every dialog for opening files from now on without a choice.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 */
export async function cancelOpenDialog(app) {
  await surely(() =>
    app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    }),
  )
}

/**
 * Answers every dialog for saving a file from now on with this path.
 *
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {string} path
 */
export async function answerSaveDialog(app, path) {
  await surely(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path),
  )
}

/**
 * On a busy machine Electron now and then clears away the promise that Playwright waits for (“Resulting promise was garbage collected”). What these ask may be asked again.
 *
 * @param {() => Promise<void>} ask
 */
async function surely(ask) {
  try {
    await ask()
  } catch (error) {
    if (!String(error).includes('garbage collected')) throw error
    await ask()
  }
}
