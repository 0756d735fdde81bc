import type { MakeRule } from '../rule.ts'

const localPath = /^(?:file:|[A-Za-z]:[\\/]|\\\\|\/(?:home|Users|root|tmp|var)\/)/u

/** Nothing in the package’s machinery names a place on somebody’s machine. Text is the author’s: what stands there was written to be read. */
export const traces: MakeRule = (report) => ({
  open: {
    Relationship: ({ attributes }, place) => {
      if (localPath.test(attributes['Target'] ?? '') && !/^\/(?:word|docProps|customXml)\//u.test(attributes['Target'] ?? ''))
        report(place, `${attributes['Id']} names a place on a machine`)
    },
    'wp:docPr': ({ attributes }, place) => {
      if (localPath.test(attributes['name'] ?? '') || localPath.test(attributes['descr'] ?? ''))
        report(place, 'a picture named by its place on a machine')
    },
  },
  text: (text, { name }, place) => {
    if (/^(?:Template|Manager|HyperlinkBase)$/u.test(name.replace(/^\{.*\}/u, '')) && localPath.test(text))
      report(place, `${name} names a place on a machine`)
  },
})
