/** What articles dragged out of the list are called; no other program knows it. */
export const draggedArticles = 'application/x-attache-articles'
