import { findInTexts } from './find-in-texts.ts'

// A worker of the window: some expressions take longer than anyone can wait, and only what runs apart can be stopped.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly texts: readonly string[]; readonly expression: RegExp }>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own page and takes no origin
  self.postMessage(findInTexts(data.texts, data.expression))
})
