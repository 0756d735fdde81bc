/** What a kept shell leaves open for a brief to fill in. */
export const blanks = { language: '{language}', sheet: '{sheet}', textWidth: '{textWidth}' } as const
