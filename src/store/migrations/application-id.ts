/** Marks a SQLite file as an Attaché library (“Atta” in ASCII): https://www.sqlite.org/pragma.html#pragma_application_id */
export const applicationId = 0x41747461
