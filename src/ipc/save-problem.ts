/** Why a file could not be written. */
export type SaveProblem =
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'is-folder' }
  | { readonly kind: 'other' }
  /** A bug of ours, or the writer was stopped at its limit: there was nothing to save. */
  | { readonly kind: 'writer-failed' }
