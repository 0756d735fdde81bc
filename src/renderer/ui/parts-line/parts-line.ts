import { createElement, Fragment } from 'react'

/** What stands side by side on one line: an outlet, a day, a count. Each has its own direction, so that an Arabic name turns neither the line nor its numbers round. */
export function PartsLine({ parts }: { readonly parts: readonly string[] }) {
  return createElement(Fragment, null, ...parts.flatMap((part, index) => [index === 0 ? null : ' · ', createElement('bdi', null, part)]))
}
