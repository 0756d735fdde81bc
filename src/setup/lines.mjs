/**
 * The first line with something on it, without npm’s mark in front.
 * @param {string} text
 */
export function firstLine(text) {
  return filledLines(text)[0]
}

/**
 * The last line with something on it.
 * @param {string} text
 */
export function lastLine(text) {
  return filledLines(text).at(-1)
}

/** @param {string} text */
function filledLines(text) {
  return text
    .split('\n')
    .map((line) => line.replace(/^npm error /, '').trim())
    .filter((line) => line !== '')
}
