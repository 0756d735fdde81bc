/**
 * What a page of the app may load: its own scripts, styles, fonts and pictures, and nothing from anywhere else.
 * The nonce admits the <style> elements that Fluent’s style engine makes and fills through `insertRule`; it is new for each load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self'`,
    `connect-src 'none'`,
    `object-src 'none'`,
    `frame-src 'none'`,
    // Only files of the app’s own: what may take too long to wait for runs in one.
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
