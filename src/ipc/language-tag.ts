import * as v from 'valibot'

/** A BCP 47 language tag by its shape (RFC 5646, section 2.1): subtags of one to eight letters and digits, the first of letters alone. Whether it names a language is not looked up. */
export const languageTagSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i))
