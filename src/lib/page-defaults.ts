/**
 * The addresses that elements without their own fall back on: those that the
 * script tag names. See `script.ts`.
 */
export const pageDefaults: {feed?: string; comments?: string; session?: string} = {};
