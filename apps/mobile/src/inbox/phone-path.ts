const pages = /^\/t\/[^/]+\/(p\/|registrations\/|inbox$)/

/** Whether the phone has a page for a path of the server; the others are for the desk. */
export const hasPhonePage = (path: string): boolean => pages.test(path)
