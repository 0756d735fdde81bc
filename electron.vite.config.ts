import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { bundledPackages, treeshake } from '#setup/bundling'

/** The oldest runtime the app must run on is Electron 33: Node 20.18 and Chromium 130. */
const node = 'node20.18'
const chromium = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: node,
      // The native typesetter is no dependency that everyone has; built in, its loader breaks.
      externalizeDeps: { exclude: bundledPackages, include: ['@myriaddreamin/typst-ts-node-compiler'] },
      rolldownOptions: {
        treeshake,
        input: { index: 'src/main/index.ts', store: 'src/store/process.ts', worker: 'src/worker/index.ts' },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      // A sandboxed preload script is one CommonJS file that can require nothing but Electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    build: {
      target: chromium,
      minify: true,
      // The content security policy allows no data: font and no inline script, so every asset is a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
})
