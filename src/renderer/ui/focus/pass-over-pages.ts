/**
 * Keeps tabster, which moves the keyboard for Fluent, from looking through the pages that are written on: it asks every element that comes or goes anywhere in the window for an attribute of its own.
 * A brief of 200 pages has 16,000, which it looked through each time one was opened or closed, and none has that attribute: what stands in a page is not Fluent’s.
 * Must run before anything is drawn. Fluent hands tabster what it finds under this name (react-tabster, `createTabsterWithConfig`); a test says when it does so no more.
 */
export function passOverPages(window: Window): void {
  Object.assign(window, {
    __tabsterShadowDOMAPI: {
      createTreeWalker: (document: Document, root: Element, shown: number, filter: NodeFilter) =>
        document.createTreeWalker(root, shown, root.closest('.ProseMirror') === null ? filter : nothing),
    },
  })
}

const nothing: NodeFilter = { acceptNode: () => NodeFilter.FILTER_REJECT }
