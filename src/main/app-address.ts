/** The app’s own origin. A standard scheme has one, which file: has not. */
export const appOrigin = 'attache://app'

/** The one page of the app. */
export const appPage = `${appOrigin}/index.html`
