/** The nonce under which this page’s strict CSP lets Fluent’s style engine make its style elements. Main puts a fresh one into each load. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? ''
}
