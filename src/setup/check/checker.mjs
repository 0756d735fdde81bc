import { firstLine } from '../lines.mjs'

/**
 * @typedef {object} Checked
 * @property {number} looked how many files the tool says it looked at
 * @property {readonly string[]} findings one line each
 *
 * @typedef {object} Checker
 * @property {string} name what is checked
 * @property {(folder: string) => Promise<Checked>} check looks at a repository in a folder
 */

/**
 * Whether a checker is content. One that looked at nothing has checked nothing: dependency-cruiser, for one, passes over every TypeScript file when its
 * parser is missing.
 *
 * @param {Checked} checked
 */
export function passed({ looked, findings }) {
  return looked > 0 && findings.length === 0
}

/**
 * The findings; when a tool failed without naming one, its complaint is the finding.
 *
 * @param {{readonly ok: boolean, readonly complaint: string, readonly output: string}} run
 * @param {readonly string[]} findings
 */
export function findingsOf({ ok, complaint, output }, findings) {
  if (ok || findings.length > 0) return findings
  return [firstLine(complaint) ?? firstLine(output) ?? 'the tool failed without a word']
}

/**
 * What a tool printed as JSON, or null when it broke off before that.
 * @param {string} output
 */
export function parsedOrNull(output) {
  try {
    return JSON.parse(output)
  } catch {
    // A crash leaves half an answer: the tool's complaint then becomes the finding.
    return null
  }
}
