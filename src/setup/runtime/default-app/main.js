// Stands in for the default app of Electron's own archive, which starts the app that `electron <folder>` names (with -r, --app=, -v, -a).
import { app, dialog } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { target, preloads } = readArguments(process.argv.slice(1))
// Playwright preloads its loader this way, as Electron’s own default app lets it.
// oxlint-disable-next-line no-underscore-dangle -- Node's name for it
if (preloads.length > 0) Module._preloadModules(preloads)
if (target === null) fail('Usage: electron [options] <path to app>')
// What libraries ask to know whether the app is packaged.
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
await import(pathToFileURL(adopt(resolve(target))).href)

function readArguments(words) {
  const preloads = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === '-r' || word === '--require') preloads.push(words[++index])
    else if (word === '-v' || word === '--version') answer(`v${process.versions.electron}`)
    else if (word === '-a' || word === '--abi') answer(process.versions.modules)
    else if (word.startsWith('--app=')) return { target: word.slice('--app='.length), preloads }
    else if (!word.startsWith('-')) return { target: word, preloads }
  }
  return { target: null, preloads }
}

/** Takes over the app's name and version, and returns its entry file. */
function adopt(folder) {
  const manifest = join(folder, 'package.json')
  const isPackage = existsSync(manifest)
  if (isPackage) {
    const { name, productName, version, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (version) app.setVersion(version)
    app.name = productName ?? name ?? app.name
    app.setDesktopName(desktopName ?? `${app.name}.desktop`)
  }
  const entry = entryOf(folder)
  app.setAppPath(isPackage ? folder : dirname(entry))
  return entry
}

function entryOf(folder) {
  try {
    return createRequire(import.meta.url).resolve(folder)
  } catch (error) {
    return fail(`Unable to find Electron app at ${folder}\n\n${error.message}`)
  }
}

function answer(line) {
  console.log(line)
  process.exit(0)
}

function fail(message) {
  console.error(message)
  dialog.showErrorBox('Error launching app', message)
  process.exit(1)
}
