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

/**
 * The line that tells most about a failure: the first that speaks of an error and says which, else the first.
 * @param {string} text
 */
export function errorLine(text) {
  const lines = filledLines(text)
  return lines.find((line) => /error:\s*\S/i.test(line)) ?? lines[0]
}

/** @param {string} text */
function filledLines(text) {
  return text
    .split('\n')
    .map((line) => line.replace(/^npm error /, '').trim())
    .filter((line) => line !== '')
}
