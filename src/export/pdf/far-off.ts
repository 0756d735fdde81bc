/** How far below the first page’s upper edge the links to a note lead, and those from it to its reference, in points, before they are given their places. Further to the right by the note’s number. */
export const farOff = { note: 20_000, reference: 40_000 } as const
