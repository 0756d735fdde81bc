/**
 * Packages that are built into our own files. Node reads a CommonJS package that an ES module imports twice, the first time in search of its names,
 * and opens each file of a package by itself: citeproc and pdf-lib alone took half a second of every process that needs them.
 */
export const bundledPackages = [
  '@kenjiuno/decompressrtf',
  '@kenjiuno/msgreader',
  '@mozilla/readability',
  '@xmldom/xmldom',
  'citeproc',
  'docx',
  'htmlparser2',
  'intl-messageformat',
  'mdast-util-from-markdown',
  'mdast-util-frontmatter',
  'micromark-extension-frontmatter',
  'pdf-lib',
  'postal-mime',
  'rtf-stream-parser',
  'saxes',
  'valibot',
  'yaml',
]

/** Nothing happens in these by being loaded: who wants one name of core/printable or export/pdf does not load the citation processor or the typesetter behind it. */
export const treeshake = { moduleSideEffects: [{ test: /[/]src[/](?:core|export|ipc|messages)[/]/, sideEffects: false }] }
