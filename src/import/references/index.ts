export { readBibtex } from './read-bibtex.ts'
export { readCslJson } from './read-csl-json.ts'
export { readRis } from './read-ris.ts'
